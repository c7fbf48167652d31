import fc from "fast-check";
import { expect, test } from "vitest";
import { severityNames } from "#app/domain/clock/severity.ts";
import { rowKindNames, rowKinds } from "#app/domain/today/row-kind.ts";
import { type TodayRow, urgency, worstFirst } from "#app/domain/today/today-row.ts";
import { hoursFrom, monday } from "./samples.ts";

const anyRow: fc.Arbitrary<TodayRow> = fc.record({
  kind: fc.constantFrom(...rowKindNames),
  caseId: fc.constantFrom("a", "b", "é", "Z"),
  subjectId: fc.constantFrom("1", "2", "3"),
  severity: fc.constantFrom(...severityNames),
  dueAt: fc.integer({ min: -60, max: 60 }).map((half) => hoursFrom(monday, half / 2)),
  staffId: fc.constant("marco"),
  chases: fc.nat({ max: 3 }),
});

test("R6: the order is one order: the same rows, however they come, give the same list", () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { maxLength: 40 }),
      fc.infiniteStream(fc.nat()),
      (rows, random) => {
        const keyed = rows.map((each) => ({ each, key: random.next().value }));
        const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ each }) => each);
        const sorted = shuffled.toSorted(worstFirst(monday));
        expect(sorted).toEqual(rows.toSorted(worstFirst(monday)));
        for (const [at, each] of sorted.entries()) {
          const before = sorted[at - 1];
          if (before) expect(urgency(before, monday)).toBeLessThanOrEqual(urgency(each, monday));
        }
      },
    ),
    { numRuns: 250 },
  );
});

test("R6: no one who is waiting late for us stands below anyone who is not", () => {
  fc.assert(
    fc.property(anyRow, anyRow, (a, b) => {
      const failed = ({ kind, dueAt }: TodayRow) => rowKinds[kind].customerWaits && dueAt < monday;
      fc.pre(failed(a) && !failed(b));
      expect(worstFirst(monday)(a, b)).toBeLessThan(0);
    }),
  );
});

test("R6: within a kind, a severity and a number of chases the order is that of the due time at every now", () => {
  fc.assert(
    fc.property(anyRow, anyRow, fc.integer({ min: -40, max: 40 }), (a, other, hours) => {
      const b = { ...a, dueAt: other.dueAt };
      fc.pre(a.dueAt < b.dueAt);
      expect(worstFirst(hoursFrom(monday, hours))(a, b)).toBeLessThan(0);
    }),
    { numRuns: 250 },
  );
});

test("R6: a row never gets better by waiting", () => {
  fc.assert(
    fc.property(anyRow, fc.nat({ max: 80 }), fc.nat({ max: 80 }), (row, from, wait) => {
      const [now, later] = [hoursFrom(monday, from - 40), hoursFrom(monday, from - 40 + wait)];
      const worse = urgency(row, later) <= urgency(row, now);
      expect(worse).toBe(true);
    }),
  );
});
