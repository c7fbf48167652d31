import { expect, test } from "vitest";
import { AddStep, addStep } from "#app/operations/promises/add-step.ts";
import { disputePromise } from "#app/operations/promises/dispute-promise.ts";
import { endStep } from "#app/operations/promises/end-step.ts";
import { movePromise } from "#app/operations/promises/move-promise.ts";
import { createPromiseWorld, friday, promiseState } from "./promise-world.ts";

const timed = { what: "We fit the part", doer: "us", dueAt: friday.toISOString() };

test("R7, R14: a step of ours that has a time is a promise; done, it keeps it", async () => {
  const { world, marco, caseFile } = await createPromiseWorld();
  await using _ = world;
  const input = AddStep.parse({ ...timed, certainty: "certain" });
  const added = await addStep(world.services, caseFile.reference, input, marco);
  if (!added.ok || !added.promise) throw new Error("no promise was made");
  expect(await endStep(world.services, added.step.id, "dropped", marco)).toEqual({
    ok: false,
    reason: "promise-still-owed",
  });
  const press = () => endStep(world.services, added.step.id, "done", marco);
  await Promise.all([press(), press()]);
  expect(await promiseState(world, added.promise.id)).toBe("kept");
  expect(await world.mails(caseFile.id)).toEqual([
    "acknowledgement",
    "promise-made",
    "promise-kept",
  ]);
});

test("R7: a step whose promise was moved keeps the one in its place", async () => {
  const { world, marco, caseFile } = await createPromiseWorld();
  await using _ = world;
  const input = AddStep.parse({ ...timed, certainty: "certain" });
  const added = await addStep(world.services, caseFile.reference, input, marco);
  if (!added.ok || !added.promise) throw new Error("no promise was made");
  const dueAt = new Date("2026-03-10T12:00:00Z");
  const move = { dueAt, certainty: "certain", because: "The part is late." } as const;
  const moved = await movePromise(world.services, added.promise.id, move, marco);
  if (!moved.ok) throw new Error(moved.reason);
  await endStep(world.services, added.step.id, "done", marco);
  expect(await promiseState(world, moved.successor.id)).toBe("kept");
});

test("R8: 'this did not happen' opens again what was ticked off with the promise, and no other step", async () => {
  const { world, marco, caseFile } = await createPromiseWorld();
  await using _ = world;
  const add = async (what: string) => {
    const input = AddStep.parse({ ...timed, what, certainty: "certain" });
    const added = await addStep(world.services, caseFile.reference, input, marco);
    if (!added.ok || !added.promise) throw new Error("no promise was made");
    await endStep(world.services, added.step.id, "done", marco);
    return added.promise.id;
  };
  const fitted = await add("We fit the part");
  await add("We call");
  const press = () => disputePromise(world.services, caseFile.id, fitted);
  await Promise.all([press(), press()]);
  expect(await world.db("case_steps").orderBy("what").select("what", "state", "ended_at")).toEqual([
    { what: "We call", state: "done", ended_at: world.clock.now },
    { what: "We fit the part", state: "open", ended_at: null },
  ]);
});

test.each([
  ["why-missing", { what: "Send us the serial", doer: "customer" }],
  ["customers-time-is-no-promise", { ...timed, doer: "customer", why: "It is on the back." }],
  ["day-of-customer-only", { what: "We call", doer: "us", neededOn: "2026-03-06" }],
  ["due-in-the-past", { ...timed, dueAt: "2026-03-01T10:00:00Z" }],
])("R14: refused: %s", async (reason, step) => {
  const { world, marco, caseFile } = await createPromiseWorld();
  await using _ = world;
  const input = AddStep.parse(step);
  expect(await addStep(world.services, caseFile.reference, input, marco)).toEqual({
    ok: false,
    reason,
  });
  expect(await world.db("case_steps")).toEqual([]);
});
