import { expect, test } from "vitest";
import { closeCase } from "#app/operations/cases/close-case.ts";
import { finishCall } from "#app/operations/cases/finish-call.ts";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import { reopenCase } from "#app/operations/cases/reopen-case.ts";
import { writeToOwner } from "#app/operations/cases/write-to-owner.ts";
import { answerStillCustomer } from "#app/operations/figures/answer-still-customer.ts";
import { sendDueFollowUps } from "#app/operations/follow-ups/send-due-follow-ups.ts";
import { careFiguresOf } from "#app/operations/views/care-figures.ts";
import { deskToday } from "#app/operations/views/desk/today.ts";
import type { FiguresWish } from "#app/operations/views/figure-tallies.ts";
import { putRight } from "#test/support/cases.ts";
import { createWorld, resolutionParts, type World } from "#test/support/world.ts";

const wish: FiguresWish = {
  by: "time",
  length: "week",
  teamId: null,
  partnerId: null,
  product: null,
  currency: null,
};
const word = { body: "It is with our workshop.", visibility: "customer" } as const;
const hours = (world: World, count: number) => {
  world.clock.now = new Date(world.clock.now.getTime() + count * 3_600_000);
};
async function figure(world: World, name: string, other: Partial<FiguresWish> = {}) {
  const { figures } = await careFiguresOf(world.services, { ...wish, ...other });
  const found = figures.find((each) => each.name === name);
  if (!found) throw new Error(`no figure ${name}`);
  return found;
}

test("R27: time to a human, words on time and chases are counted from what happened, by week and by product", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const quick = await world.open(marco, { severity: "high", product: "Lumen LX-410" });
  const slow = await world.open(marco, { severity: "high", product: "Boat display" });
  hours(world, 1);
  await postUpdate(world.services, quick.reference, word, marco);
  await writeToOwner(world.services, slow.id, { words: "Is anybody there?" });
  hours(world, 30);
  await postUpdate(world.services, slow.reference, word, marco);
  const human = await figure(world, "time-to-human");
  expect(human.whole).toMatchObject({ of: 2, aside: 0, value: (60 + 31 * 60) / 2, thin: true });
  expect(human.points.map(({ of }) => of)).toEqual([...Array(12).fill(0), 2]);
  const one = await figure(world, "time-to-human", { product: "LUMEN lx-410" });
  expect(one.whole).toMatchObject({ of: 1, value: 60 });
  const onTime = await figure(world, "updates-on-time", { by: "product" });
  expect(onTime.points.map(({ label, of, hits }) => [label, of, hits])).toContainEqual([
    "boat display",
    1,
    0,
  ]);
  await putRight(world.services, slow.reference, resolutionParts, marco);
  const chases = await figure(world, "chases-per-case", { by: "team" });
  expect(chases.points).toMatchObject([{ label: "No team", of: 1, sum: 1, value: 1 }]);
});

test("R27: ninety days after it was closed Today asks whether she is still a customer; opened again it asks anew", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const caseFile = await world.open(marco);
  const say = (stillCustomer: "yes" | "no" | "unknown") =>
    answerStillCustomer(world.services, caseFile.reference, { stillCustomer }, marco);
  expect(await say("yes")).toEqual({ ok: false, reason: "not-closed" });
  await putRight(world.services, caseFile.reference, resolutionParts, marco);
  await closeCase(world.services, caseFile.id, marco);
  await reopenCase(world.services, caseFile.id, { why: "It beeps again." }, marco);
  await putRight(world.services, caseFile.reference, resolutionParts, marco);
  await closeCase(world.services, caseFile.id, marco);
  const asked = async () =>
    (
      await deskToday(world.services, { staffId: marco.id, viewerId: marco.id, limit: 60 })
    ).rows.filter(({ row }) => row.kind === "still-customer").length;
  for (const days of [5, 40]) {
    hours(world, days * 24);
    await sendDueFollowUps(world.services);
  }
  const calls = world.db("call_tasks").where("once", "like", "follow-up:%");
  for (const id of await calls.pluck("id")) {
    await finishCall(world.services, id, { outcome: "reached" }, marco);
  }
  // Those of the resolution that did not hold were called off, and stand aside.
  expect((await figure(world, "follow-ups-done")).whole).toMatchObject({
    of: 1,
    hits: 1,
    aside: 1,
  });
  hours(world, 44 * 24);
  expect(await asked()).toBe(0);
  hours(world, 25);
  expect(await asked()).toBe(1);
  expect((await figure(world, "still-a-customer")).whole).toMatchObject({ of: 0, aside: 1 });
  for (const _ of [1, 2]) expect(await say("yes")).toMatchObject({ ok: true });
  expect(await asked()).toBe(0);
  const said = (await world.happened(caseFile.id)).filter((type) => type === "still-customer-said");
  expect(said).toHaveLength(1);
  expect((await figure(world, "still-a-customer")).whole).toMatchObject({ of: 1, value: 1 });
  expect((await figure(world, "cost-per-kept-customer")).whole).toMatchObject({ of: 1, value: 0 });
});
