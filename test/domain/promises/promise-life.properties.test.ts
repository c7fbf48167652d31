import fc from "fast-check";
import { expect, test } from "vitest";
import { officeHours } from "#app/domain/clock/working-calendar.ts";
import { countKept } from "#app/domain/promises/kept-rate.ts";
import { type CustomerPromise, isOwed, shownDue } from "#app/domain/promises/promise.ts";
import {
  breakPromise,
  disputePromise,
  keepPromise,
  movePromise,
  releasePromise,
  warnOfPromise,
  withdrawPromise,
} from "#app/domain/promises/promise-changes.ts";
import { after, friday, monday, promiseMade } from "./samples.ts";

const hour = 3_600_000;
const calendar = officeHours("Europe/Rome");
const actions = ["warn", "break", "keep", "move", "withdraw", "release", "dispute"] as const;
type Action = (typeof actions)[number];

function act(action: Action, promise: CustomerPromise, now: Date) {
  const move = {
    id: "next",
    due: { from: null, at: after(now, hour) },
    certainty: "certain",
    because: "x",
  } as const;
  return {
    warn: () => warnOfPromise(promise, calendar, now),
    break: () => breakPromise(promise, now),
    keep: () => keepPromise(promise, now),
    move: () => movePromise(promise, move, calendar, now),
    withdraw: () => withdrawPromise(promise, "x", now),
    release: () => releasePromise(promise, "x", now),
    dispute: () => disputePromise(promise, now),
  }[action]();
}

const life = fc.array(
  fc.tuple(fc.constantFrom(...actions), fc.integer({ min: 0, max: 60 * hour })),
  { maxLength: 12 },
);

/** Every state a promise goes through, in order, with the moment of each. */
function live(steps: readonly (readonly [Action, number])[]) {
  const story = [{ promise: promiseMade(), now: monday }];
  for (const [action, wait] of steps) {
    const last = story.at(-1);
    if (!last) throw new Error("a story begins");
    const now = after(last.now, wait);
    const change = act(action, last.promise, now);
    story.push({ promise: change.ok ? change.promise : last.promise, now });
  }
  return story;
}

test("R7: what was once broken is never moved, kept in time or withdrawn again", () => {
  let broken = 0;
  fc.assert(
    fc.property(life, (steps) => {
      let wasBroken = false;
      for (const { promise } of live(steps)) {
        if (wasBroken) expect(["broken", "kept-late"]).toContain(promise.state);
        wasBroken ||= promise.brokenAt !== null;
        if (wasBroken) expect(promise.brokenAt).toEqual(friday);
      }
      if (wasBroken) broken++;
    }),
    { numRuns: 1_000 },
  );
  expect(broken).toBeGreaterThan(100);
});

test("R7: after its time a promise is never called moved, kept in time or withdrawn by what is done then", () => {
  fc.assert(
    fc.property(life, (steps) => {
      const story = live(steps);
      for (const [at, { promise, now }] of story.entries()) {
        const before = story[at - 1]?.promise;
        if (now <= friday || before?.state === promise.state) continue;
        expect(["broken", "kept-late"]).toContain(promise.state);
      }
    }),
    { numRuns: 1_000 },
  );
});

test("R7: a settled promise is owed by nobody, and only a customer's word opens it again", () => {
  fc.assert(
    fc.property(life, (steps) => {
      const story = live(steps);
      for (const [at, [action]] of steps.entries()) {
        const [before, now] = [story[at]?.promise, story[at + 1]?.promise];
        if (before && now && !isOwed(before) && action !== "dispute") expect(now).toEqual(before);
      }
    }),
    { numRuns: 1_000 },
  );
});

test("R7: what is not certain is shown as a range that starts at the moment named", () => {
  const ahead = fc.integer({ min: 1, max: 700 * 24 * 60 });
  const uncertain = fc.constantFrom("likely" as const, "hoping" as const);
  fc.assert(
    fc.property(uncertain, ahead, (certainty, minutes) => {
      const named = after(monday, minutes * 60_000);
      const shown = shownDue(promiseMade({ certainty, due: { from: null, at: named } }));
      if (shown.kind !== "range") throw new Error("not a range");
      expect(shown.from).toEqual(named);
      const hours = (shown.to.getTime() - named.getTime()) / hour;
      expect(hours).toBeGreaterThanOrEqual(certainty === "likely" ? 1 : 4);
      expect(hours).toBeLessThanOrEqual(14 * 24 + 1);
    }),
  );
});

test("R7: what is certain is shown as it was said", () => {
  expect(shownDue(promiseMade())).toEqual({ kind: "instant", at: friday });
  const due = { from: monday, at: friday };
  expect(shownDue(promiseMade({ due }))).toEqual({ kind: "range", from: monday, to: friday });
});

test("R27: the kept-rate counts each promise once and lies between none and all", () => {
  fc.assert(
    fc.property(fc.array(life, { maxLength: 20 }), (lives) => {
      const promises = lives.flatMap((steps) =>
        live(steps)
          .slice(-1)
          .map(({ promise }) => promise),
      );
      const { rate, ...counts } = countKept(promises);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(promises.length);
      if (rate !== null) expect(rate).toBeGreaterThanOrEqual(0);
      if (rate !== null) expect(rate).toBeLessThanOrEqual(1);
    }),
  );
});
