import fc from "fast-check";
import { expect, test } from "vitest";
import {
  amountForPeople,
  amountProblem,
  parseAmount,
  plainAmount,
} from "#app/domain/accommodations/amount.ts";
import { currencies, decimalsOf, largestAmountMinor } from "#app/domain/accommodations/currency.ts";
import { addMoney, totalsByCurrency } from "#app/domain/accommodations/money.ts";

const currency = fc.constantFrom(...currencies);
const money = currency.chain((code) =>
  fc.record({
    currency: fc.constant(code),
    amountMinor: fc.integer({ min: 1, max: largestAmountMinor(code) }),
  }),
);

test.each([
  ["12,50", "EUR", 1250],
  ["12.50", "EUR", 1250],
  [" 12.5 ", "EUR", 1250],
  ["12", "EUR", 1200],
  ["0.01", "EUR", 1],
  ["0099", "EUR", 9900],
  ["1250", "JPY", 1250],
  ["1.234", "KWD", 1234],
  ["1,234", "KWD", 1234],
  ["1.2345", "CLF", 12345],
])("MON-2: %s %s is read as %i minor units", (typed, code, amountMinor) => {
  expect(parseAmount(typed, code)).toEqual({ ok: true, amountMinor });
});

test.each([
  ["-5", "EUR", "negative"],
  ["−5", "EUR", "negative"],
  ["0", "EUR", "zero"],
  ["0.00", "EUR", "zero"],
  ["0.001", "EUR", "too-many-decimals"],
  ["1,234", "EUR", "too-many-decimals"],
  ["10.5", "JPY", "too-many-decimals"],
  ["10.00", "JPY", "too-many-decimals"],
  ["NaN", "EUR", "not-an-amount"],
  ["Infinity", "EUR", "not-an-amount"],
  ["1e3", "EUR", "not-an-amount"],
  ["1e309", "EUR", "not-an-amount"],
  ["0x10", "EUR", "not-an-amount"],
  ["1,234.50", "EUR", "not-an-amount"],
  ["1 000", "EUR", "not-an-amount"],
  ["€5", "EUR", "not-an-amount"],
  ["١٢", "EUR", "not-an-amount"],
  ["", "EUR", "not-an-amount"],
  [".5", "EUR", "not-an-amount"],
  ["10000.01", "EUR", "too-large"],
  ["9".repeat(400), "EUR", "too-large"],
  ["5", "XXX", "unknown-currency"],
  ["5", "eur", "unknown-currency"],
  ["5", "__proto__", "unknown-currency"],
])("MON-2: %s %s is refused as %s", (typed, code, reason) => {
  expect(parseAmount(typed, code)).toEqual({ ok: false, reason });
});

test("MON-1: what is written out is read back the same, in every currency", () => {
  fc.assert(
    fc.property(money, ({ amountMinor, currency: code }) => {
      const written = plainAmount(amountMinor, code);
      expect(parseAmount(written, code)).toEqual({ ok: true, amountMinor });
      expect(parseAmount(written.replace(".", ","), code)).toEqual({ ok: true, amountMinor });
      expect(amountForPeople(amountMinor, code).replace(/[^\d]/g, "")).toBe(
        written.replace(".", ""),
      );
    }),
    { numRuns: 5000 },
  );
});

test("MON-2: whatever is typed, an amount is a whole number of minor units within bounds, or refused", () => {
  const anything = fc.oneof(fc.string(), fc.double().map(String), fc.bigInt().map(String));
  fc.assert(
    fc.property(anything, currency, (typed, code) => {
      const parsed = parseAmount(typed, code);
      if (parsed.ok) expect(amountProblem(parsed.amountMinor, code)).toBeNull();
    }),
    { numRuns: 20_000 },
  );
});

test("MON-1: sums keep every unit, and two currencies are never added up", () => {
  fc.assert(
    fc.property(fc.array(money, { maxLength: 30 }), (amounts) => {
      const totals = totalsByCurrency(amounts);
      for (const { currency: code, amountMinor } of totals) {
        const own = amounts.filter((each) => each.currency === code);
        const exact = own.reduce((sum, each) => sum + BigInt(each.amountMinor), 0n);
        expect(BigInt(amountMinor)).toBe(exact);
      }
      expect(totals.length).toBe(new Set(amounts.map((each) => each.currency)).size);
    }),
    { numRuns: 5000 },
  );
  const euro = { amountMinor: 1, currency: "EUR" };
  expect(() => addMoney(euro, { amountMinor: 1, currency: "USD" })).toThrow(RangeError);
  expect(() => addMoney(euro, { ...euro, amountMinor: Number.MAX_SAFE_INTEGER })).toThrow(
    RangeError,
  );
});

test("MON-1: programs' integers are held to the same bounds", () => {
  expect(amountProblem(12.5, "EUR")).toBe("not-an-amount");
  expect(amountProblem(Number.NaN, "EUR")).toBe("not-an-amount");
  expect(amountProblem(-1, "EUR")).toBe("negative");
  expect(amountProblem(0, "EUR")).toBe("zero");
  expect(amountProblem(2 ** 53, "EUR")).toBe("too-large");
  expect(decimalsOf("EUR")).toBe(2);
  expect(() => decimalsOf("XXX")).toThrow(RangeError);
});
