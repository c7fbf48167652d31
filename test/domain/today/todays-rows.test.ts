import { expect, test } from "vitest";
import { type TodayFacts, todaysRows } from "#app/domain/today/todays-rows.ts";
import { hoursFrom, monday, quiet } from "./samples.ts";

const past = hoursFrom(monday, -1);
const thing = { id: "thing", dueAt: past, staffId: null };

test("R27: a case that asks for nothing puts nothing on the list", () => {
  expect(todaysRows(quiet, monday)).toEqual([]);
});

const kinds: readonly [string, Partial<TodayFacts>][] = [
  ["first-word", { firstWordDueAt: past }],
  ["next-word", { nextUpdateDueAt: past }],
  ["customer-reply", { customerReplyDueAt: past }],
  ["read-back", { readBackDueAt: past }],
  ["promise-broken", { promises: [{ ...thing, warnAt: past }] }],
  ["promise-due", { promises: [{ ...thing, dueAt: hoursFrom(monday, 1), warnAt: past }] }],
  ["call", { calls: [thing] }],
  ["mail-bounced", { bounces: [thing] }],
  ["finance-asks", { questions: [thing] }],
  ["approval-waiting", { requests: [thing] }],
  ["approval-back", { approvals: [thing] }],
  ["partner-silent", { partners: [thing] }],
  ["hand-over", { handOvers: [thing] }],
  ["escalated", { escalations: [thing] }],
  ["escalation-taken", { taken: [thing] }],
];

test.each(kinds)("R6–R11: %s is a row of its responsible person", (kind, facts) => {
  const rows = todaysRows({ ...quiet, ...facts }, monday);
  expect(rows).toMatchObject([{ kind, caseId: "case-1", staffId: "marco" }]);
});

test("R6: what is due tomorrow evening is not for today, nor a promise before its warning", () => {
  const later = hoursFrom(monday, 25);
  const warnAt = hoursFrom(monday, 0.1);
  const promises = [{ ...thing, dueAt: hoursFrom(monday, 1), warnAt }];
  const partners = [{ ...thing, dueAt: warnAt }];
  expect(todaysRows({ ...quiet, nextUpdateDueAt: later, promises, partners }, monday)).toEqual([]);
});

test("R2: a call or a hand-over belongs to the person it was given to", () => {
  const handOvers = [{ ...thing, staffId: "dana" }];
  expect(todaysRows({ ...quiet, handOvers }, monday)).toMatchObject([{ staffId: "dana" }]);
});
