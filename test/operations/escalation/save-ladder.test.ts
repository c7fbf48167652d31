import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { SaveLadder, saveLadder } from "#app/operations/escalation/save-ladder.ts";
import { openLadderWorld } from "./ladder-world.ts";

const hours = (count: number) => ({ count, unit: "hours", counted: "working-time" });
const lead = { role: "lead", answerWithin: hours(1) };
const good = { severity: "normal", rungs: [lead], mendWithin: hours(2) };

test("R10: a ladder that was kept is the one that is climbed", async () => {
  await using world = await openLadderWorld();
  const { id } = await world.openCase();
  const rungs = [lead, { role: "manager", answerWithin: hours(1) }];
  const input = SaveLadder.parse({ ...good, rungs, managerId: world.ben.id });
  for (const _ of [1, 2]) {
    expect(await saveLadder(world.services, input, world.lena)).toEqual({ ok: true, warnings: [] });
  }
  await world.sweepAt("2026-03-04T13:31:00Z");
  await world.sweepAt("2026-03-04T14:32:00Z");
  expect(await world.told(id)).toEqual(["no-first-word: lead lena", "no-first-word: manager ben"]);
});

test.each([
  ["no rungs", { rungs: [] }, /at least one rung/],
  [
    "a time of zero",
    { rungs: [{ ...lead, answerWithin: hours(0) }] },
    /Team lead.*at least one minute/,
  ],
  ["half an hour as 0.5", { rungs: [{ ...lead, answerWithin: hours(0.5) }] }, /whole number/],
  ["no time to mend", { mendWithin: hours(0) }, /mend it.*at least one minute/],
  ["one role twice", { rungs: [lead, lead] }, /two rungs/],
  ["upside down", { rungs: [lead, { role: "owner", answerWithin: hours(1) }] }, /Order the rungs/],
  ["a person who is not there", { leadId: randomUUID() }, /does not work here/],
])(
  "a ladder with %s is refused with a sentence, and nothing is written",
  async (_, wish, sentence) => {
    await using world = await openLadderWorld();
    const input = SaveLadder.parse({ ...good, ...wish });
    const saved = await saveLadder(world.services, input, world.lena);
    expect(saved).toMatchObject({ ok: false, sentences: [expect.stringMatching(sentence)] });
    expect(await world.db("ladders")).toEqual([]);
  },
);

test("a ladder with nobody in a role is refused; with somebody who is away it is a warning", async () => {
  await using world = await openLadderWorld();
  await world.db("staff").where({ name: "ada" }).update({ disabled_at: world.clock.now });
  const rungs = [lead, { role: "manager", answerWithin: hours(1) }];
  const nobody = await saveLadder(world.services, SaveLadder.parse({ ...good, rungs }), world.lena);
  expect(nobody).toMatchObject({
    ok: false,
    sentences: [expect.stringMatching(/^Manager: there is/)],
  });
  await world.db("absences").insert({
    id: randomUUID(),
    staff_id: world.ben.id,
    from_at: world.clock.now,
    recorded_at: world.clock.now,
  });
  const named = SaveLadder.parse({ ...good, rungs, managerId: world.ben.id });
  expect(await saveLadder(world.services, named, world.lena)).toEqual({
    ok: true,
    warnings: ["ben is away now. Until they are back the rung above is told."],
  });
});
