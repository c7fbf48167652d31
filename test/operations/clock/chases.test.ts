import { expect, test } from "vitest";
import { askForCall } from "#app/operations/cases/ask-for-call.ts";
import { logContact } from "#app/operations/cases/log-contact.ts";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import { sayNothingNew } from "#app/operations/cases/say-nothing-new.ts";
import { writeToOwner } from "#app/operations/cases/write-to-owner.ts";
import { putRight } from "#test/support/cases.ts";
import { createWorld, resolutionParts, type World } from "#test/support/world.ts";

const row = (world: World, id: string) => world.db("case_files").where({ id }).first();
const write = (world: World, id: string, words: string) =>
  writeToOwner(world.services, id, { words });

test("R9: every contact of the customer's since our word counts, whichever way it came", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id, reference } = await world.open(marco);
  await write(world, id, "Any news?");
  await askForCall(world.services, id, { window: "morning", phone: "+34 600 555 231" });
  const call = { direction: "in", channel: "phone", words: "She called." } as const;
  await logContact(world.services, reference, call, marco);
  expect(await row(world, id)).toMatchObject({ chase_count: 3, chases_in_all: 3 });
});

test("R9: two raise the level once, four twice; the shown time never moves back", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id, nextUpdateDueAt } = await world.open(marco, { severity: "low" });
  const severities: string[] = [];
  for (const words of ["One?", "Two?", "Three?", "Four?"]) {
    await write(world, id, words);
    severities.push((await row(world, id)).severity);
  }
  expect(severities).toEqual(["low", "normal", "normal", "high"]);
  const after = await row(world, id);
  expect(after.next_update_due_at < (nextUpdateDueAt ?? 0)).toBe(true);
  expect(after.next_update_due_at > world.clock.now).toBe(true);
  const raised = await world.db("case_events").where({ type: "trigger-raised" }).pluck("data");
  const chased = raised.filter(({ trigger }) => trigger === "customer-chased-twice");
  expect(new Set(chased.map(({ key }) => key)).size).toBe(2);
});

test("R9: a word of ours begins the count anew; the sum goes into the resolution mail", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id, reference } = await world.open(marco);
  await write(world, id, "Any news?");
  await sayNothingNew(world.services, reference, marco);
  expect(await row(world, id)).toMatchObject({ chase_count: 0, chases_in_all: 1 });
  await write(world, id, "And now?");
  await putRight(world.services, reference, resolutionParts, marco);
  const mail = await world.db("messages").where({ kind: "resolution" }).first();
  expect(mail.props.chases).toBe(2);
});

test("R9: the same words pressed at once count once; two different ones count twice", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id } = await world.open(marco);
  await Promise.all([write(world, id, "News?"), write(world, id, "News?")]);
  expect(await row(world, id)).toMatchObject({ chase_count: 1 });
  await Promise.all([write(world, id, "A"), write(world, id, "B"), write(world, id, "C")]);
  expect(await row(world, id)).toMatchObject({ chase_count: 4, chases_in_all: 4 });
});

test("R6, R9: an answer we asked for is no chase; the clock that stood runs again from it", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id, reference } = await world.open(marco);
  const question = { body: "Which colour?", visibility: "customer", status: "waiting" } as const;
  await postUpdate(world.services, reference, question, marco);
  const waiting = await row(world, id);
  expect(waiting).toMatchObject({ next_update_due_at: null, clock_stopped_at: world.clock.now });
  world.clock.now = new Date("2026-03-11T10:00:00Z");
  await write(world, id, "Red, please.");
  const going = await row(world, id);
  expect(going).toMatchObject({ status: "working", chase_count: 0, clock_stopped_at: null });
  expect(going.next_update_due_at).toEqual(new Date("2026-03-13T10:00:00Z"));
  const stream = { stream: `case:${id}` };
  const audit = await world.db("audit_log").where(stream).orderBy("position").pluck("action");
  expect(audit.filter((action) => action.startsWith("clock-"))).toEqual([
    "clock-stopped",
    "clock-started",
  ]);
});

test("R9: what is written after the resolution is no chase", async () => {
  await using world = await createWorld();
  const marco = await world.hire("marco");
  const { id, reference } = await world.open(marco);
  await putRight(world.services, reference, resolutionParts, marco);
  await write(world, id, "Thank you.");
  await write(world, id, "Really.");
  expect(await row(world, id)).toMatchObject({ chase_count: 0, severity: "normal" });
});
