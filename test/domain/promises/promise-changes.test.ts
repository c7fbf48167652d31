import { describe, expect, test } from "vitest";
import { officeHours } from "#app/domain/clock/working-calendar.ts";
import { isOwed } from "#app/domain/promises/promise.ts";
import {
  breakPromise,
  disputePromise,
  keepPromise,
  makePromise,
  movePromise,
  releasePromise,
  warnOfPromise,
  withdrawPromise,
} from "#app/domain/promises/promise-changes.ts";
import { after, friday, monday, promiseMade, said } from "./samples.ts";

const calendar = officeHours("UTC");
const late = after(friday, 1);
const thursday = new Date("2026-03-05T17:00:00Z");
const nextWeek = new Date("2026-03-11T17:00:00Z");
const move = {
  id: "promise-2",
  due: { from: null, at: nextWeek },
  certainty: "certain",
  because: "The part comes on Wednesday",
} as const;

describe("R7: writing a promise down", () => {
  test.each([
    ["nothing-promised", { ...said, what: "  " }],
    ["due-in-the-past", { ...said, due: { from: null, at: monday } }],
    ["range-upside-down", { ...said, due: { from: friday, at: thursday } }],
    ["range-upside-down", { ...said, due: { from: friday, at: friday } }],
    ["due-too-far", { ...said, due: { from: null, at: new Date("2029-01-01") } }],
    ["not-a-date", { ...said, due: { from: null, at: new Date(Number.NaN) } }],
  ])("refuses: %s", (reason, input) => {
    expect(makePromise(input, calendar, monday)).toEqual({ ok: false, reason });
  });
});

describe("R7: in time and late", () => {
  test("at the very moment it is due it is kept", () => {
    expect(keepPromise(promiseMade(), friday)).toMatchObject({ promise: { state: "kept" } });
  });

  test("a millisecond later it was broken first, though nobody had noticed", () => {
    expect(keepPromise(promiseMade(), late)).toMatchObject({
      promise: { state: "kept-late", brokenAt: friday, keptAt: late },
      facts: ["broken", "kept-late"],
    });
  });

  test("it breaks once", () => {
    expect(breakPromise(promiseMade(), friday)).toMatchObject({ reason: "not-due-yet" });
    const broken = breakPromise(promiseMade(), late);
    if (!broken.ok) throw new Error(broken.reason);
    expect(broken.promise).toMatchObject({ state: "broken", brokenAt: friday });
    expect(breakPromise(broken.promise, late)).toEqual({ ok: false, reason: "already-broken" });
  });

  test("its owner is warned a day ahead, once", () => {
    const early = after(thursday, -1);
    expect(warnOfPromise(promiseMade(), calendar, early)).toMatchObject({ reason: "not-yet" });
    const warned = warnOfPromise(promiseMade(), calendar, thursday);
    if (!warned.ok) throw new Error(warned.reason);
    expect(warned.promise).toMatchObject({ state: "warned", warnedAt: thursday });
    expect(warnOfPromise(warned.promise, calendar, friday)).toMatchObject({ reason: "not-open" });
    expect(warnOfPromise(promiseMade(), calendar, late)).toMatchObject({ reason: "already-due" });
  });
});

describe("R7: moving", () => {
  test("before it was due it is moved, and a new promise stands in its place", () => {
    const moved = movePromise(promiseMade(), move, calendar, friday);
    if (!moved.ok) throw new Error(moved.reason);
    expect(moved.facts).toEqual(["moved"]);
    expect(moved.promise).toMatchObject({ state: "moved", replacedBy: "promise-2" });
    expect(moved.successor).toMatchObject({
      state: "open",
      movedFrom: "promise-1",
      madeAt: friday,
    });
    expect([moved.promise, moved.successor].map(isOwed)).toEqual([false, true]);
  });

  test("after it was due it is broken, whatever the form says", () => {
    const moved = movePromise(promiseMade(), move, calendar, late);
    if (!moved.ok) throw new Error(moved.reason);
    expect(moved.facts).toEqual(["broken"]);
    expect(moved.promise).toMatchObject({ state: "broken", brokenAt: friday });
    expect(movePromise(moved.promise, move, calendar, late)).toMatchObject({
      reason: "already-replaced",
    });
    expect(keepPromise(moved.promise, late)).toMatchObject({ reason: "already-replaced" });
  });

  test("needs a reason and a time to come", () => {
    expect(movePromise(promiseMade(), { ...move, because: " " }, calendar, monday)).toMatchObject({
      reason: "reason-missing",
    });
    const past = { ...move, due: { from: null, at: monday } };
    expect(movePromise(promiseMade(), past, calendar, thursday)).toMatchObject({
      reason: "due-in-the-past",
    });
  });
});

describe("R8: taken back, or said not to have happened", () => {
  test("it is taken back in time, with a reason", () => {
    expect(withdrawPromise(promiseMade(), "", monday)).toMatchObject({ reason: "reason-missing" });
    expect(withdrawPromise(promiseMade(), "The part is gone", friday)).toMatchObject({
      promise: { state: "withdrawn", because: "The part is gone" },
    });
    expect(withdrawPromise(promiseMade(), "Too late", late)).toMatchObject({
      reason: "already-due",
    });
  });

  test("a broken one that can no longer be kept is given up with a reason, and stays broken", () => {
    const broken = breakPromise(promiseMade(), late);
    if (!broken.ok) throw new Error(broken.reason);
    expect(releasePromise(broken.promise, " ", late)).toMatchObject({ reason: "reason-missing" });
    const released = releasePromise(broken.promise, "She has the money back", late);
    if (!released.ok) throw new Error(released.reason);
    expect(released.promise).toMatchObject({ state: "broken", releasedAt: late });
    expect(isOwed(released.promise)).toBe(false);
    expect(releasePromise(released.promise, "Again", late)).toMatchObject({
      reason: "already-released",
    });
    expect(releasePromise(promiseMade(), "Too soon", monday)).toMatchObject({
      reason: "not-broken",
    });
  });

  test("'this did not happen' reopens what we called kept", () => {
    const kept = keepPromise(promiseMade(), thursday);
    if (!kept.ok) throw new Error(kept.reason);
    expect(disputePromise(kept.promise, thursday)).toMatchObject({
      promise: { state: "open", keptAt: null, disputedAt: thursday },
      facts: ["disputed"],
    });
    expect(disputePromise(kept.promise, late)).toMatchObject({
      promise: { state: "broken", keptAt: null, brokenAt: friday },
      facts: ["disputed", "broken"],
    });
  });

  test("it cannot be said of what is not due", () => {
    expect(disputePromise(promiseMade(), friday)).toMatchObject({ reason: "not-due-yet" });
  });
});
