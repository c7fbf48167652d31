import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { yearSpan } from "#app/domain/accommodations/month.ts";
import {
  SetReportingLimit,
  setReportingLimit,
} from "#app/operations/accommodations/set-reporting-limit.ts";
import { withdrawAccommodation } from "#app/operations/accommodations/withdraw-accommodation.ts";
import {
  exportGiftRecipients,
  showGiftRecipients,
} from "#app/operations/gift-cards/gift-recipients.ts";
import { csvLines } from "#app/web/csv.ts";
import type { MoneyWorld } from "#test/support/money-world.ts";
import { createMoneyWorld } from "./create-money-world.ts";

let world: MoneyWorld;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ world, close } = await createMoneyWorld());
});
afterAll(() => close());

const setLimit = (currency: string, amount: string) =>
  setReportingLimit(world.services, SetReportingLimit.parse({ currency, amount }), world.fay);

/** Gift cards of 25.00 for one customer, each on a case of its own. */
async function give(email: string, count: number, currency = "EUR") {
  for (let card = 0; card < count; card++) {
    const { reference } = await world.openNewCase({ email });
    const { id } = await world.ask({ kind: "gift-card", currency, on: reference });
    await world.decide(id, "approve", world.fay);
  }
}

async function fileOf(year: string): Promise<Record<string, string>[]> {
  let text = "";
  for await (const page of await exportGiftRecipients(world.services, year, world.fay))
    text += csvLines(page);
  return parse(text, { columns: true });
}

test("who was given gift cards over the limit in a year is listed, and nobody else; that somebody looked is written down", async () => {
  const codes = Array.from({ length: 9 }, (_, at) => `YEAR-${at}`);
  await world.stock(codes);
  await world.stock(["YEAR-USD-1", "YEAR-USD-2"], { currency: "USD" });
  await give("three@example.test", 3);
  await give("two@example.test", 2);
  await give("dollars@example.test", 2, "USD");
  const { reference } = await world.openNewCase({ email: "two@example.test" });
  const credit = await world.ask({ on: reference, amount: "900" });
  await world.decide(credit.id, "approve", world.fay);
  const unissued = await world.ask({ kind: "gift-card", on: reference, amount: "400" });
  await world.decide(unissued.id, "approve", world.fay);

  expect(await fileOf("2026")).toEqual([]);
  await setLimit("EUR", "50.00");
  const [only, ...others] = await showGiftRecipients(world.services, "2026", world.fay);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ email: "three@example.test", cards: 3, amountMinor: 7500 });
  await setLimit("EUR", "49.99");
  await setLimit("USD", "10");
  const rows = await fileOf("2026");
  expect(
    rows.map((row) => [row["e-mail"], row.total, row.currency, row["gift cards"]]).sort(),
  ).toEqual([
    ["dollars@example.test", "50.00", "USD", "2"],
    ["three@example.test", "75.00", "EUR", "3"],
    ["two@example.test", "50.00", "EUR", "2"],
  ]);
  expect(await world.services.books.countGiftRecipients(yearSpan("2026", "UTC"))).toEqual([
    { currency: "EUR", limitMinor: 4999, recipients: 2, amountMinor: 12500 },
    { currency: "USD", limitMinor: 1000, recipients: 1, amountMinor: 5000 },
  ]);
  expect(await fileOf("2025")).toEqual([]);
  await setLimit("USD", "");
  expect(await fileOf("2026")).toHaveLength(2);
  const looked = await world.db("audit_log").whereLike("action", "gift-recipients-%");
  expect(looked.filter(({ actor_id }) => actor_id === world.fay.id)).toHaveLength(5);
});

test("MON-7: the books by month agree with the ledger, step by step", async () => {
  await world.leaveInBudget(500_000);
  const back = await world.ask({ kind: "refund", amount: "12.30" });
  await world.decide(back.id, "approve", world.fay);
  await withdrawAccommodation(world.services, back.id, world.ben);
  const span = yearSpan("2026", "UTC");
  const lines = await world.services.books.listMonths(span, "UTC");
  const all = { costCentre: null, kind: null, askedBy: null, approvedBy: null };
  for (const step of ["reserved", "approved", "issued", "reversed"] as const) {
    const sums = await world.services.books.sumLedger({ ...all, span, step });
    const booked = sums.reduce((sum, { debitMinor }) => sum + debitMinor, 0);
    expect(
      lines.reduce((sum, line) => sum + line[step], 0),
      step,
    ).toBe(booked);
    expect(booked, step).toBeGreaterThan(0);
  }
  const refunds = lines.filter(({ kind }) => kind === "refund");
  expect(refunds).toMatchObject([
    { month: "2026-03", costCentre: "Customer care", approved: 1230, issued: 0, reversed: 1230 },
  ]);
  const budgets = await world.services.books.listBudgets(["2026-03", "2026-02"]);
  expect(budgets).toMatchObject([{ month: "2026-03", currency: "EUR", reservedMinor: 0 }]);
});
