import { expect, test } from "vitest";
import { type TodayRow, urgency, wordsOf, worstFirst } from "#app/domain/today/today-row.ts";
import { hoursFrom, monday, row } from "./samples.ts";

const late: TodayRow = { ...row, dueAt: hoursFrom(monday, -2) };

function first(...rows: TodayRow[]): TodayRow | undefined {
  return rows.toSorted(worstFirst(monday))[0];
}

test("R6: a customer who is being failed comes before anything that is only due, however severe", () => {
  const critical = { ...row, severity: "critical", dueAt: hoursFrom(monday, 1) } as const;
  expect(first(critical, { ...late, severity: "low" })).toMatchObject({ severity: "low" });
});

test("R6: among the late ones the more severe, then the one who chased, then the longest late", () => {
  const high = { ...late, severity: "high" } as const;
  const chased = { ...late, chases: 2 };
  const older = { ...late, dueAt: hoursFrom(monday, -9) };
  expect(first(late, older, chased, high)).toBe(high);
  expect(first(late, older, chased)).toBe(chased);
  expect(first(late, older)).toBe(older);
});

test("R8: of two that are equally late the broken promise comes first", () => {
  const broken = { ...late, kind: "promise-broken" } as const;
  expect(first(late, broken)).toBe(broken);
});

test("R27: rows that are alike in all else stand by their identifiers, so that two looks agree", () => {
  const [one, two] = ["1", "2"].map((subjectId) => ({ ...late, subjectId }));
  const other = { ...late, caseId: "case-0", subjectId: "3" };
  if (!one || !two) throw new Error("two rows");
  expect([two, one, other].toSorted(worstFirst(monday))).toEqual([other, one, two]);
});

test("R11: a partner's silence comes after a customer's, before what is still to come", () => {
  const partner = { ...late, kind: "partner-silent" } as const;
  expect([late, partner, row].map((each) => urgency(each, monday))).toEqual([0, 1, 2]);
  expect(urgency({ ...row, dueAt: hoursFrom(monday, 5) }, monday)).toBe(3);
});

test("R27: the row says what, why, since when and what to do now", () => {
  expect(wordsOf({ ...late, chases: 2 }, monday)).toEqual({
    what: "Next word",
    why: "We said we would write, and did not. The customer has asked twice since.",
    doNow: "Post an update, or say nothing new yet",
    when: "late by 2 hours",
  });
});

test("R10: what simply happened is told by when it did, not as late", () => {
  const told = { ...late, kind: "escalated" } as const;
  expect(wordsOf(told, monday)).toMatchObject({ what: "Escalated", when: "2 hours ago" });
});

test.each([
  [0, "now"],
  [1 / 60, "in 1 minute"],
  [-1 / 60, "late by 1 minute"],
  [-0.99, "late by 59 minutes"],
  [-1, "late by 1 hour"],
  [23, "in 23 hours"],
  [-49, "late by 2 days"],
])("R6: %d hours from now reads '%s'", (hours, words) => {
  expect(wordsOf({ ...row, dueAt: hoursFrom(monday, hours) }, monday).when).toBe(words);
});
