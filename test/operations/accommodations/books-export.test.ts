import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plainAmount } from "#app/domain/accommodations/amount.ts";
import { accommodationKindNames } from "#app/domain/accommodations/kind.ts";
import { ledgerSteps } from "#app/domain/accommodations/posting.ts";
import { exportLedger } from "#app/operations/accommodations/export-ledger.ts";
import { LedgerQuery, toLedgerWish } from "#app/operations/accommodations/ledger-query.ts";
import { withdrawAccommodation } from "#app/operations/accommodations/withdraw-accommodation.ts";
import { csvLines } from "#app/web/csv.ts";
import type { MoneyWorld } from "#test/support/money-world.ts";
import { createMoneyWorld } from "./create-money-world.ts";

let world: MoneyWorld;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ world, close } = await createMoneyWorld());
  await world.leaveInBudget(10_000_000);
});
afterAll(() => close());

const month = "2026-03";
type Row = Record<"debit" | "credit" | "currency" | "cost centre" | "approved by", string>;

/** The file as a spreadsheet reads it. */
async function fileOf(narrowed: Record<string, string>): Promise<Row[]> {
  const query = LedgerQuery.parse({ month, ...narrowed });
  const exported = await exportLedger(world.services, query, world.fay);
  if (!exported.ok) throw new Error(exported.reason);
  let text = "";
  for await (const page of exported.pages) text += csvLines(page);
  return parse(text, { columns: true });
}

/** Debit and credit in cents, a currency each: digits only, no floating point. */
function sumsOf(rows: readonly Row[]): Record<string, bigint> {
  const sums: Record<string, bigint> = {};
  for (const row of rows) {
    for (const side of ["debit", "credit"] as const) {
      const name = `${row.currency} ${side}`;
      sums[name] = (sums[name] ?? 0n) + BigInt(row[side].replace(".", "") || "0");
    }
  }
  return sums;
}

async function sumsOfBooks(narrowed: Record<string, string>) {
  const wish = toLedgerWish(world.services, LedgerQuery.parse({ month, ...narrowed }));
  if (!wish) throw new Error("no month");
  const sums: Record<string, bigint> = {};
  for (const { currency, debitMinor, creditMinor } of await world.services.books.sumLedger(wish)) {
    sums[`${currency} debit`] = (sums[`${currency} debit`] ?? 0n) + BigInt(debitMinor);
    sums[`${currency} credit`] = (sums[`${currency} credit`] ?? 0n) + BigInt(creditMinor);
  }
  return sums;
}

const request = fc.record({
  kind: fc.constantFrom("credit", "refund", "free-period"),
  currency: fc.constantFrom("EUR", "JPY", "KWD"),
  minor: fc.integer({ min: 1, max: 90_000 }),
  verdict: fc.constantFrom("approve", "less", "decline", "withdraw", "take back", "wait"),
});

async function happen({
  kind,
  currency,
  minor,
  verdict,
}: typeof request extends fc.Arbitrary<infer Happening> ? Happening : never) {
  const amount = plainAmount(minor, currency);
  const by = kind === "free-period" ? world.fay : world.ben;
  const { id } = await world.ask({ kind, currency, amount, what: "Two months", by });
  const less = plainAmount(Math.max(1, Math.floor(minor / 3)), currency);
  if (verdict === "decline") await world.decide(id, "decline", world.fred);
  if (verdict === "approve" || verdict === "take back")
    await world.decide(id, "approve", world.fred);
  if (verdict === "less") await world.decide(id, "approve", world.fred, undefined, less);
  if (verdict === "withdraw" || verdict === "take back")
    await withdrawAccommodation(world.services, id, by);
}

test("MON-7: the file of any part of a month agrees with the ledger to the cent, and the parts make the whole", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 5 }), async (requests) => {
      for (const each of requests) await happen(each);
      const whole = sumsOf(await fileOf({}));
      expect(whole).toEqual(await sumsOfBooks({}));
      const { costCentres, askers } = await world.services.books.listChoices();
      const partitions = {
        costCentre: ["none", ...costCentres.map(({ id }) => id)],
        kind: accommodationKindNames,
        step: ledgerSteps,
        askedBy: askers.map(({ id }) => id),
      };
      for (const [name, values] of Object.entries(partitions)) {
        const parts: Row[] = [];
        for (const value of values) {
          const part = await fileOf({ [name]: value });
          expect(sumsOf(part), `${name} ${value}`).toEqual(await sumsOfBooks({ [name]: value }));
          parts.push(...part);
        }
        expect(sumsOf(parts), name).toEqual(whole);
      }
    }),
    { numRuns: 4 },
  );
});

test("MON-4, MON-7: a budget on the screen is what the books say, and so are the counters that guard it", async () => {
  await happen({ kind: "refund", currency: "EUR", minor: 4200, verdict: "less" });
  await happen({ kind: "credit", currency: "EUR", minor: 900, verdict: "wait" });
  const { budgets } = await world.services.finance.readRules(month);
  const counters = await world.db("budgets").where({ month, currency: "EUR" });
  expect(budgets.map(({ spentMinor, reservedMinor }) => [spentMinor, reservedMinor])).toEqual(
    counters.map((row) => [Number(row.spent_minor), Number(row.reserved_minor)]),
  );
  expect(budgets[0]?.reservedMinor).toBeGreaterThan(0);
});

test("a case that changes its team moves nothing in the books", async () => {
  const { caseId, id } = await world.ask({ amount: "77.77" });
  await world.decide(id, "approve", world.fay);
  const before = (await fileOf({ step: "approved" })).filter(({ debit }) => debit === "77.77");
  const team = await world.db("teams").insert({ name: "Moved" }).returning("id");
  await world.db("case_files").where({ id: caseId }).update({ team_id: team[0].id });
  const after = (await fileOf({ step: "approved" })).filter(({ debit }) => debit === "77.77");
  expect(after).toEqual(before);
  expect(after[0]?.["cost centre"]).not.toBe("");
  expect(after[0]?.["approved by"]).toBe("fay");
  const moved = world.db("accommodations").where({ id }).update({ cost_centre_id: team[0].id });
  await expect(moved).rejects.toThrow(/cost centre cannot be changed/);
});
