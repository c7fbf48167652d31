import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type GivingLimit,
  judgeGiving,
  needsTwoPeople,
} from "#app/domain/accommodations/giving-limit.ts";
import {
  outsideOf,
  type RangeFacts,
  type RangeTable,
  suggestRange,
} from "#app/domain/accommodations/suggested-range.ts";
import { faultNames } from "#app/domain/cases/fault.ts";
import { severityNames } from "#app/domain/clock/severity.ts";

const table: RangeTable = {
  currency: "EUR",
  bases: {
    low: { fromMinor: 500, toMinor: 1500 },
    normal: { fromMinor: 1000, toMinor: 3000 },
    high: { fromMinor: 2000, toMinor: 6000 },
    critical: { fromMinor: 5000, toMinor: 15_000 },
  },
  faultPercents: { ours: 100, shared: 100, partner: 100, unclear: 100, "not-ours": 50 },
  addedForRepeat: 25,
  addedForChase: 10,
  addedForBrokenPromise: 15,
  mostAdded: 150,
  addedForTier: 50,
};
const quiet: RangeFacts = {
  severity: "normal",
  fault: "ours",
  repeats: 0,
  chases: 0,
  brokenPromises: 0,
  tier: "standard",
};

test("R17: severity, fault, repeats, chases, broken promises and tier move the range, each with its reason", () => {
  expect(suggestRange(table, quiet)).toMatchObject({ fromMinor: 1000, toMinor: 3000 });
  const bad = { ...quiet, repeats: 1, chases: 3, brokenPromises: 1, tier: "important" };
  const range = suggestRange(table, bad);
  expect(range).toMatchObject({ fromMinor: 2200, toMinor: 6600 });
  expect(range.reasons).toEqual([
    "Normal severity: 10.00 EUR to 30.00 EUR.",
    "Fault: ours.",
    "It failed once before: 25 % more.",
    "The customer had to ask 3 times: 30 % more.",
    "We broke a promise once: 15 % more.",
    "Customer tier important: 50 % more.",
  ]);
  expect(suggestRange(table, { ...quiet, fault: "not-ours" }).toMinor).toBe(1500);
  expect(suggestRange(table, { ...quiet, chases: 40 }).toMinor).toBe(7500);
});

const factsArbitrary = fc.record({
  severity: fc.constantFrom(...severityNames),
  fault: fc.constantFrom(...faultNames),
  repeats: fc.nat(50),
  chases: fc.nat(500),
  brokenPromises: fc.nat(50),
  tier: fc.constantFrom("standard", "important"),
});

test("R17, MON-1: a range is whole, in order, never empty, and never less for who was treated worse", () => {
  const grows = (["repeats", "chases", "brokenPromises"] as const).map(
    (key) => (f: RangeFacts) => ({
      ...f,
      [key]: f[key] + 1,
    }),
  );
  fc.assert(
    fc.property(factsArbitrary, fc.constantFrom(...grows), (facts, worse) => {
      const range = suggestRange(table, facts);
      const after = suggestRange(table, worse(facts));
      expect(Number.isInteger(range.fromMinor) && Number.isInteger(range.toMinor)).toBe(true);
      expect(range.fromMinor).toBeGreaterThan(0);
      expect(range.toMinor).toBeGreaterThanOrEqual(range.fromMinor);
      expect(after.fromMinor).toBeGreaterThanOrEqual(range.fromMinor);
      expect(after.toMinor).toBeGreaterThanOrEqual(range.toMinor);
      expect(outsideOf(range, range.fromMinor)).toBeNull();
      expect(outsideOf(range, range.toMinor + 1)).toBe("above");
    }),
    { numRuns: 2000 },
  );
});

const limit = (name: GivingLimit["name"], amountMinor: number, days: number | null = null) => ({
  name,
  currency: "EUR",
  amountMinor,
  days,
});
const limits = [
  limit("agent-authority", 2000),
  limit("two-people", 50_000),
  limit("customer-cap", 10_000, 90),
];
const asked = {
  role: "agent" as const,
  amountMinor: 1500,
  currency: "EUR",
  isOwnAddress: false,
  lately: 0,
  toCustomer: 0,
  byStaff: 0,
};

test("R15, MON-9: authority by role and currency; what is split, over a cap, or one's own goes to finance", () => {
  const judge = (facts: Partial<Parameters<typeof judgeGiving>[1]>) =>
    judgeGiving(limits, { ...asked, ...facts });
  expect(judge({})).toEqual({ byAuthority: true, notices: [] });
  expect(judge({ currency: "USD" }).byAuthority).toBe(false);
  expect(judge({ role: "administrator" }).byAuthority).toBe(false);
  expect(judge({ amountMinor: 2001 })).toEqual({ byAuthority: false, notices: [] });
  expect(judge({ lately: 600 })).toEqual({ byAuthority: false, notices: ["split"] });
  expect(judge({ toCustomer: 9000 })).toEqual({ byAuthority: false, notices: ["customer-cap"] });
  expect(judge({ isOwnAddress: true })).toEqual({ byAuthority: false, notices: ["own-address"] });
  expect(judge({ amountMinor: 0, currency: "JPY" }).byAuthority).toBe(true);
  const two = (amountMinor: number, notices: ("split" | "customer-cap")[] = []) =>
    needsTwoPeople(limits, { amountMinor, currency: "EUR", notices });
  expect([two(50_000), two(50_001), two(1, ["split"]), two(1, ["customer-cap"])]).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

test("MON-9: however a large amount is cut up, no more than the authority goes out without finance", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 30 }), (parts) => {
      let lately = 0;
      let alone = 0;
      for (const amountMinor of parts) {
        if (judgeGiving(limits, { ...asked, amountMinor, lately }).byAuthority)
          alone += amountMinor;
        lately += amountMinor;
      }
      expect(alone).toBeLessThanOrEqual(2000);
    }),
  );
});
