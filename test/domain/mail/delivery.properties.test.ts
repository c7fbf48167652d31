import fc from "fast-check";
import { expect, test } from "vitest";
import { decidingReport, reportNames, stateAfterReports } from "#app/domain/mail/delivery.ts";

const names = fc.array(fc.constantFrom(...reportNames), { minLength: 1, maxLength: 8 });
const left = fc.constantFrom("queued", "sending", "in_doubt", "handed_over");

test("F16: reports in any order, any number of times, one by one or together, give the same state", () => {
  fc.assert(
    fc.property(left, names, fc.infiniteStream(fc.nat()), (state, reports, chance) => {
      const shuffled = [...reports, ...reports.slice(0, 2)]
        .map((report) => ({ report, at: chance.next().value as number }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ report }) => report);
      const oneByOne = shuffled.reduce<string>(
        (known, report) => stateAfterReports(known, [report]) ?? "none",
        state,
      );
      expect(stateAfterReports(state, reports)).toBe(oneByOne);
    }),
  );
});

test("a mail that never left cannot bounce; one in doubt that is reported on had left", () => {
  for (const state of ["draft", "held", "cancelled", "suppressed"]) {
    expect(stateAfterReports(state, ["hard-bounce"])).toBeNull();
  }
  expect(stateAfterReports("in_doubt", ["delayed"])).toBe("handed_over");
  expect(stateAfterReports("handed_over", ["hard-bounce", "delivered"])).toBe("hard_bounce");
  expect(stateAfterReports("handed_over", [])).toBe("handed_over");
});

test("whose words are shown does not depend on the order either", () => {
  const at = (key: string, seconds: number, said: (typeof reportNames)[number]) => ({
    key,
    said,
    at: new Date(seconds * 1000),
  });
  const reports = [at("b", 2, "soft-bounce"), at("a", 5, "hard-bounce"), at("c", 4, "hard-bounce")];
  expect(decidingReport(reports)?.key).toBe("c");
  expect(decidingReport(reports.toReversed())?.key).toBe("c");
});
