import { expect, test } from "vitest";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import { writeToOwner } from "#app/operations/cases/write-to-owner.ts";
import { putRight } from "#test/support/cases.ts";
import { createWorld, resolutionParts } from "#test/support/world.ts";

test("R9: what a customer writes after her case is over stands on Today, until a note settles it", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id, reference } = await world.open(marco);
  const pass = () => {
    world.clock.now = new Date(world.clock.now.getTime() + 60_000);
  };
  const waiting = async () => {
    const now = world.clock.now;
    const query = { staffId: marco.id, teamId: null, now, horizon: now, limit: 10 };
    const { facts } = await world.services.deskViews.today(query);
    return facts.filter(({ kind }) => kind === "customer-reply").map(({ words }) => words);
  };
  await writeToOwner(world.services, id, { words: "Any news?" });
  pass();
  await putRight(world.services, reference, resolutionParts, marco);
  expect(await waiting()).toEqual([]);
  pass();
  await writeToOwner(world.services, id, { words: "It beeps again." });
  expect(await waiting()).toEqual(["It beeps again."]);
  pass();
  const note = { body: "She only wanted to know.", visibility: "staff" } as const;
  await postUpdate(world.services, reference, note, marco);
  expect(await waiting()).toEqual([]);
  pass();
  await writeToOwner(world.services, id, { words: "And another thing." });
  expect(await waiting()).toEqual(["And another thing."]);
});
