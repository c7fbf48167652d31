import { expect, test } from "vitest";
import { keepPromise } from "#app/operations/promises/keep-promise.ts";
import { movePromise } from "#app/operations/promises/move-promise.ts";
import { breakPromises, warnOfPromises } from "#app/operations/promises/watch-promises.ts";
import { keptRatesOf } from "#app/operations/views/desk/kept-rates.ts";
import {
  caseRow,
  createPromiseWorld,
  friday,
  lateOnFriday,
  promise,
  promiseState,
} from "./promise-world.ts";

const count = (list: readonly string[], type: string) =>
  list.filter((each) => each === type).length;

test("R7: its owner is warned before it is due, once, whoever else looks at the same time", async () => {
  const { world, marco, caseFile } = await createPromiseWorld();
  await using _ = world;
  const { id } = await promise(world, marco, caseFile.reference);
  expect(await warnOfPromises(world.services)).toBe(0);
  world.clock.now = new Date("2026-03-06T16:00:00Z");
  const workers = await Promise.all([1, 2, 3].map(() => warnOfPromises(world.services)));
  expect(Math.max(...workers)).toBe(1);
  expect(await warnOfPromises(world.services)).toBe(0);
  expect(await promiseState(world, id)).toBe("warned");
  const happened = await world.happened(caseFile.id);
  expect(count(happened, "promise-warned")).toBe(1);
  expect(await world.db("case_events").where({ type: "staff-alerted" }).first()).toMatchObject({
    data: { about: "promise-due", subjectId: id, staffId: marco.id },
  });
});

test("R2, R7: while its owner is away the deputy is warned", async () => {
  const { world, marco, lena, caseFile } = await createPromiseWorld();
  await using _ = world;
  await promise(world, marco, caseFile.reference);
  world.clock.now = new Date("2026-03-06T16:00:00Z");
  const absence = { staff_id: marco.id, from_at: world.clock.now, recorded_at: world.clock.now };
  await world.db("absences").insert({ id: world.services.newId(), ...absence });
  await warnOfPromises(world.services);
  expect(await world.db("case_events").where({ type: "staff-alerted" }).first()).toMatchObject({
    data: { role: "deputy", staffId: lena.id },
  });
});

test("R8: two workers break a promise once; the customer's clock does not start anew for it", async () => {
  const { world, marco, caseFile } = await createPromiseWorld();
  await using _ = world;
  const { id } = await promise(world, marco, caseFile.reference);
  const before = await caseRow(world, caseFile.id);
  world.clock.now = friday;
  expect(await breakPromises(world.services)).toBe(0);
  world.clock.now = lateOnFriday;
  await Promise.all([1, 2, 3, 4].map(() => breakPromises(world.services)));
  expect(await promiseState(world, id)).toBe("broken");
  const after = await caseRow(world, caseFile.id);
  expect(after).toMatchObject({ failure_count: 2, severity: "high" });
  expect(after.last_word_at).toEqual(before.last_word_at);
  expect(after.next_update_due_at.getTime()).toBeLessThanOrEqual(
    before.next_update_due_at.getTime(),
  );
  const happened = await world.happened(caseFile.id);
  expect(["promise-broken", "apology-drafted"].map((type) => count(happened, type))).toEqual([
    1, 1,
  ]);
  expect(await world.mails(caseFile.id)).toEqual(["acknowledgement", "promise-made"]);
});

test("R7: keeping, moving and breaking at one instant have one outcome", async () => {
  const { world, marco, caseFile } = await createPromiseWorld();
  await using _ = world;
  const { services } = world;
  const made = await Promise.all(
    [1, 2, 3, 4].map((n) => promise(world, marco, caseFile.reference, { what: `Thing ${n}` })),
  );
  world.clock.now = lateOnFriday;
  const move = { dueAt: new Date("2026-03-10T12:00:00Z"), certainty: "certain", because: "Why" };
  await Promise.all([
    breakPromises(services),
    breakPromises(services),
    ...made.map(({ id }) => movePromise(services, id, { ...move, certainty: "certain" }, marco)),
    ...made.map(({ id }) => keepPromise(services, id, marco)),
  ]);
  const happened = await world.happened(caseFile.id);
  expect(count(happened, "promise-broken")).toBe(4);
  const settled = count(happened, "promise-kept") + count(happened, "promise-given-anew");
  expect(settled).toBe(4);
  expect((await caseRow(world, caseFile.id)).failure_count).toBe(5);
});

test("R27: promises kept by person: in time out of all whose time came", async () => {
  const { world, marco, lena, caseFile } = await createPromiseWorld();
  await using _ = world;
  const { reference } = caseFile;
  const kept = await promise(world, marco, reference);
  await promise(world, marco, reference, { what: "Another" });
  await promise(world, lena, reference, { what: "Later", dueAt: "2026-03-09T12:00:00Z" });
  await keepPromise(world.services, kept.id, marco);
  world.clock.now = lateOnFriday;
  await breakPromises(world.services);
  const span = { from: new Date("2026-03-01"), to: new Date("2026-04-01") };
  const rates = await keptRatesOf(world.services, { of: "person", ...span });
  expect(rates).toMatchObject([
    { id: marco.id, name: "marco", count: { kept: 1, broken: 1, rate: 0.5 } },
    { id: lena.id, count: { open: 1, rate: null } },
  ]);
  expect(await keptRatesOf(world.services, { of: "partner", ...span })).toEqual([]);
});
