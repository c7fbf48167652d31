import { expect, test } from "vitest";
import { apologiseForPromise } from "#app/operations/promises/apologise-for-promise.ts";
import { disputePromise } from "#app/operations/promises/dispute-promise.ts";
import { keepPromise } from "#app/operations/promises/keep-promise.ts";
import { movePromise } from "#app/operations/promises/move-promise.ts";
import { takePromiseBack } from "#app/operations/promises/take-promise-back.ts";
import { breakPromises } from "#app/operations/promises/watch-promises.ts";
import {
  caseRow,
  createPromiseWorld,
  friday,
  lateOnFriday,
  promise,
  promiseState,
} from "./promise-world.ts";

const tuesday = new Date("2026-03-10T12:00:00Z");
const move = {
  dueAt: tuesday,
  certainty: "certain",
  because: "The part comes on Tuesday.",
} as const;

test("R7: kept in time, said twice, is kept once and told once", async () => {
  const { world, marco, caseFile } = await createPromiseWorld();
  await using _ = world;
  const { id } = await promise(world, marco, caseFile.reference);
  world.clock.now = friday;
  const press = () => keepPromise(world.services, id, marco);
  expect((await Promise.all([press(), press()])).map(({ ok }) => ok)).toEqual([true, true]);
  expect(await promiseState(world, id)).toBe("kept");
  expect(await world.mails(caseFile.id)).toEqual([
    "acknowledgement",
    "promise-made",
    "promise-kept",
  ]);
});

test("R7, R8: done after its time it was broken first: a second failure, a level higher, an apology drafted", async () => {
  const { world, marco, caseFile } = await createPromiseWorld();
  await using _ = world;
  const { id } = await promise(world, marco, caseFile.reference);
  world.clock.now = lateOnFriday;
  await keepPromise(world.services, id, marco);
  expect(await promiseState(world, id)).toBe("kept-late");
  expect(await caseRow(world, caseFile.id)).toMatchObject({ failure_count: 2, severity: "high" });
  const happened = await world.happened(caseFile.id);
  expect(happened.indexOf("promise-broken")).toBeLessThan(happened.indexOf("promise-kept"));
  expect(happened).toContain("apology-drafted");
  expect(await world.db("case_drafts").pluck("words")).toEqual([
    expect.stringContaining("A technician calls you"),
  ]);
});

test("R7: told before it was due it is moved, and a new promise stands in its place", async () => {
  const { world, marco, caseFile } = await createPromiseWorld();
  await using _ = world;
  const { id } = await promise(world, marco, caseFile.reference);
  world.clock.now = friday;
  const moved = await movePromise(world.services, id, move, marco);
  expect(moved).toMatchObject({ ok: true, successor: { movedFrom: id, due: { at: tuesday } } });
  expect(await promiseState(world, id)).toBe("moved");
  expect(await caseRow(world, caseFile.id)).toMatchObject({
    failure_count: 1,
    severity: "normal",
    last_word_at: friday,
  });
  const mail = await world.db("messages").where({ kind: "promise-moved" }).first();
  expect(mail.props).toMatchObject({
    was: { from: null, at: friday.toISOString() },
    due: { from: null, at: tuesday.toISOString() },
    because: move.because,
  });
});

test("R7: moved after it was due it is broken, whatever the form says", async () => {
  const { world, marco, caseFile } = await createPromiseWorld();
  await using _ = world;
  const { id } = await promise(world, marco, caseFile.reference);
  world.clock.now = lateOnFriday;
  const moved = await movePromise(world.services, id, move, marco);
  expect(moved).toMatchObject({ ok: true, promise: { state: "broken", brokenAt: friday } });
  expect(await caseRow(world, caseFile.id)).toMatchObject({ failure_count: 2 });
  expect(await world.mails(caseFile.id)).toEqual([
    "acknowledgement",
    "promise-made",
    "promise-broken",
  ]);
  expect(await movePromise(world.services, id, move, marco)).toEqual({
    ok: false,
    reason: "already-replaced",
  });
});

test("R7: taken back in time with its reason told; a broken one can only be given up", async () => {
  const { world, marco, caseFile } = await createPromiseWorld();
  await using _ = world;
  const first = await promise(world, marco, caseFile.reference);
  const second = await promise(world, marco, caseFile.reference, { what: "We send the part" });
  const because = "The part is no longer made.";
  await takePromiseBack(world.services, first.id, { way: "withdraw", because }, marco);
  expect(await promiseState(world, first.id)).toBe("withdrawn");
  world.clock.now = lateOnFriday;
  const withdraw = { way: "withdraw", because } as const;
  expect(await takePromiseBack(world.services, second.id, withdraw, marco)).toEqual({
    ok: false,
    reason: "already-due",
  });
  await breakPromises(world.services);
  await takePromiseBack(world.services, second.id, { way: "release", because }, marco);
  expect(await world.db("customer_promises").where({ id: second.id }).first()).toMatchObject({
    state: "broken",
    released_at: lateOnFriday,
  });
});

test("R8: 'this did not happen' makes it owed again and tells the owner and the lead, once", async () => {
  const { world, marco, lena, caseFile } = await createPromiseWorld();
  await using _ = world;
  const { id } = await promise(world, marco, caseFile.reference);
  await keepPromise(world.services, id, marco);
  world.clock.now = lateOnFriday;
  const before = await caseRow(world, caseFile.id);
  const press = () => disputePromise(world.services, caseFile.id, id);
  expect((await Promise.all([press(), press()])).map(({ ok }) => ok)).toEqual([true, true]);
  expect(await promiseState(world, id)).toBe("broken");
  const told = await world
    .db("case_events")
    .where({ case_id: caseFile.id, type: "staff-alerted" })
    .whereRaw("data ->> 'about' = 'promise-disputed'")
    .orderBy("id");
  expect(told.map(({ data }) => [data.role, data.staffId])).toEqual([
    ["owner", marco.id],
    ["lead", lena.id],
  ]);
  const after = await caseRow(world, caseFile.id);
  expect(after.last_word_at).toEqual(before.last_word_at);
  expect(after).toMatchObject({ failure_count: 2, chase_count: before.chase_count });
});

test("R8, R25: nobody disputes another customer's promise", async () => {
  const { world, marco, caseFile } = await createPromiseWorld();
  await using _ = world;
  const other = await world.open(marco);
  const { id } = await promise(world, marco, caseFile.reference);
  world.clock.now = lateOnFriday;
  expect(await disputePromise(world.services, other.id, id)).toEqual({
    ok: false,
    reason: "not-found",
  });
  expect(await promiseState(world, id)).toBe("open");
});

test("R8: the drafted apology becomes a word of ours when somebody sends it, once", async () => {
  const { world, marco, caseFile } = await createPromiseWorld();
  await using _ = world;
  const { id } = await promise(world, marco, caseFile.reference);
  const words = { words: "You waited for a call that did not come. I am sorry." };
  expect(await apologiseForPromise(world.services, id, words, marco)).toEqual({
    ok: false,
    reason: "not-broken",
  });
  world.clock.now = lateOnFriday;
  await breakPromises(world.services);
  const [draft] = await world.services.transaction((store) =>
    store.drafts.listWaiting(caseFile.id),
  );
  expect(draft).toMatchObject({ moment: "promise-broken", aboutId: id });
  const press = () => apologiseForPromise(world.services, id, words, marco);
  await Promise.all([press(), press()]);
  const mails = await world.mails(caseFile.id);
  expect(mails.filter((kind) => kind === "promise-broken")).toHaveLength(1);
  expect(await world.db("case_drafts").whereNull("used_at")).toEqual([]);
  expect((await caseRow(world, caseFile.id)).last_word_at).toEqual(lateOnFriday);
});
