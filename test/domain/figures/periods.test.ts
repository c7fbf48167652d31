import { expect, test } from "vitest";
import { figureNames, figures, figureValue, isThin } from "#app/domain/figures/figure.ts";
import { lastPeriods } from "#app/domain/figures/periods.ts";

test("R27: weeks begin on Mondays and months on their first, on the clocks of the house, and leave no gap", () => {
  const now = new Date("2026-03-31T22:30:00Z");
  const weeks = lastPeriods("week", now, "Europe/Berlin");
  expect(weeks.at(-1)?.from).toBe("2026-03-30");
  expect(weeks.at(-1)?.startsAt).toEqual(new Date("2026-03-29T22:00:00Z"));
  const months = lastPeriods("month", now, "Europe/Berlin");
  expect([months[0]?.from, months.at(-1)?.from]).toEqual(["2025-05-01", "2026-04-01"]);
  for (const periods of [weeks, months]) {
    for (const [place, { startsAt }] of periods.entries()) {
      if (place > 0) expect(startsAt).toEqual(periods[place - 1]?.endsAt);
    }
  }
});

test("R27: a figure of nothing has no value, and one of fewer than five is marked", () => {
  const nothing = { of: 0, hits: 0, sum: 0, median: null, aside: 3 };
  for (const name of figureNames) expect([name, figureValue(name, nothing)]).toEqual([name, null]);
  const some = { of: 4, hits: 3, sum: 10, median: 42, aside: 0 };
  const values = Object.fromEntries(figureNames.map((name) => [name, figureValue(name, some)]));
  expect(values).toMatchObject({
    "time-to-human": 42,
    "promises-kept": 0.75,
    "chases-per-case": 2.5,
    "cost-per-kept-customer": 2.5,
  });
  expect([isThin(nothing), isThin(some), isThin({ of: 5 })]).toEqual([false, true, false]);
  for (const { definition } of Object.values(figures)) expect(definition).toMatch(/\.$/);
});
