import { afterAll, beforeAll, expect, test } from "vitest";
import { logContact } from "#app/operations/cases/log-contact.ts";
import type { MoneyWorld } from "#test/support/money-world.ts";
import { createMoneyWorld } from "./create-money-world.ts";

let world: MoneyWorld;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ world, close } = await createMoneyWorld());
});
afterAll(() => close());

const today = "2026-03-03";
const all = { costCentre: null, kind: null, step: null, askedBy: null, approvedBy: null };
const march = { ...all, span: monthOf(3) };

function monthOf(month: number) {
  return { from: new Date(Date.UTC(2026, month - 1)), to: new Date(Date.UTC(2026, month)) };
}

test("R15: the queue is ordered by the moment promised to the customer, not by when it was asked", async () => {
  const early = await world.ask();
  world.passMinutes(5);
  const late = await world.ask();
  const hurry = new Date("2026-03-03T10:30:00Z");
  await world.db("accommodations").where({ id: late.id }).update({ promised_by: hurry });
  const queue = await world.services.finance.listWaiting(10);
  expect(queue.map(({ id }) => id)).toEqual([late.id, early.id]);
  expect(queue[0]).toMatchObject({ customerName: "Lena Ortiz", requestedBy: { name: "ben" } });
  await world.decide(late.id, "decline", world.fay);
  expect((await world.services.finance.listWaiting(10)).map(({ id }) => id)).toEqual([early.id]);
  expect((await world.services.finance.listDecided(10)).map(({ id }) => id)).toEqual([late.id]);
});

test("R9, R15: a request comes with its story: contacts, chases, what she got before, stock", async () => {
  const caseFile = await world.openNewCase();
  let calls = 0;
  const call = (direction: "in" | "out") =>
    logContact(
      world.services,
      caseFile.reference,
      { direction, channel: "phone", words: `Call ${++calls}.` },
      world.ana,
    );
  world.passMinutes(5);
  await call("in");
  world.passMinutes(5);
  await call("out");
  world.passMinutes(5);
  await call("in");
  await call("in");
  const before = await world.ask({ on: caseFile.reference, amount: "10" });
  await world.decide(before.id, "approve", world.fay);
  await world.stock(["STORY-1", "STORY-2"], { currency: "GBP" });
  await world.stock(["STORY-3"], { currency: "GBP", expiresOn: "2026-03-10" });
  const asked = await world.ask({ on: caseFile.reference, kind: "gift-card", currency: "GBP" });
  expect(await world.services.finance.findRequest(asked.id, today)).toMatchObject({
    contacts: 3,
    contactsSinceOurs: 2,
    ourWords: 1,
    sameProductCases: 0,
    codesThatFit: 2,
    ownerName: "ana",
    decidedBy: null,
    earlier: [{ id: before.id, amountMinor: 1000, state: "issued" }],
  });
  const nowhere = "00000000-0000-4000-8000-000000000000";
  expect(await world.services.finance.findRequest(nowhere, today)).toBeNull();
});

test("R17: the stock says what is free, over, taken and waited for", async () => {
  await world.stock(["STOCK-1", "STOCK-2"], { currency: "CHF" });
  await world.stock(["STOCK-3"], { currency: "CHF", expiresOn: "2026-03-10" });
  const asked = await world.ask({ kind: "gift-card", currency: "CHF" });
  await world.decide(asked.id, "approve", world.fay);
  const waits = await world.ask({ kind: "gift-card", currency: "CHF", amount: "99" });
  await world.decide(waits.id, "approve", world.fay);
  const stock = await world.services.finance.listStock(today);
  expect(stock.filter(({ currency }) => currency === "CHF")).toEqual([
    { currency: "CHF", amountMinor: 2500, free: 1, taken: 1, stale: 1, nextEnd: null, waiting: 0 },
    { currency: "CHF", amountMinor: 9900, free: 0, taken: 0, stale: 0, nextEnd: null, waiting: 1 },
  ]);
});

test("MON-7: the ledger reads as it was booked, and its sums balance in every currency", async () => {
  const { books } = world.services;
  const entries = await books.listLedger(march, { after: 0, limit: 500 });
  const again = [];
  for (let after = 0; ; ) {
    const page = await books.listLedger(march, { after, limit: 3 });
    again.push(...page);
    if (page.length < 3) break;
    after = page.at(-1)?.id ?? 0;
  }
  expect(again).toEqual(entries);
  expect(entries.length).toBeGreaterThan(5);
  const sums = await books.sumLedger(march);
  for (const currency of new Set(sums.map((each) => each.currency))) {
    const own = sums.filter((each) => each.currency === currency);
    const debit = own.reduce((sum, { debitMinor }) => sum + debitMinor, 0);
    const credit = own.reduce((sum, { creditMinor }) => sum + creditMinor, 0);
    expect(debit).toBe(credit);
  }
  const april = { ...all, span: monthOf(4) };
  expect(await books.listLedger(april, { after: 0, limit: 10 })).toEqual([]);
});
