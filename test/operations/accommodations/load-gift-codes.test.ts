import { afterAll, beforeAll, expect, test } from "vitest";
import { loadGiftCodes } from "#app/operations/gift-cards/load-gift-codes.ts";
import type { MoneyWorld } from "#test/support/money-world.ts";
import { createMoneyWorld } from "./create-money-world.ts";

let world: MoneyWorld;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ world, close } = await createMoneyWorld());
});
afterAll(() => close());

const bytes = (text: string) => new TextEncoder().encode(text);
const load = (text: string) => loadGiftCodes(world.services, bytes(text), world.fay);

test("R17: good lines are loaded and booked into stock; every bad line is named with its reason", async () => {
  const loaded = await load(
    [
      "code,amount,currency,expires",
      "GOOD-0001,25.00,EUR,2027-12-31",
      "GOOD-0002,30,USD,",
      "good 0001,25,EUR,",
      ",25,EUR,",
      "MINUS-0001,-5,EUR,",
      "ZERO-0001,0,EUR,",
      "HUGE-0001,1e309,EUR,",
      "YEN-0001,10.50,JPY,",
      "FINE-0001,0.001,EUR,",
      "COIN-0001,5,XYZ,",
      "OLD-0001,5,EUR,2026-03-01",
      "SOON-0001,5,EUR,2026-03-20",
      "DAY-0001,5,EUR,2027-02-30",
      "é€-emoji-🎁,5,EUR,",
      "=HYPERLINK,5,EUR,31.12.2027",
      "MANY-0001,1000000,EUR,",
    ].join("\r\n"),
  );
  expect(loaded).toEqual({
    ok: true,
    loaded: 2,
    issued: 0,
    totals: [
      { amountMinor: 2500, currency: "EUR" },
      { amountMinor: 3000, currency: "USD" },
    ],
    refused: [
      { line: 4, reason: "twice-in-file" },
      { line: 5, reason: "code-missing" },
      { line: 6, reason: "negative" },
      { line: 7, reason: "zero" },
      { line: 8, reason: "not-an-amount" },
      { line: 9, reason: "too-many-decimals" },
      { line: 10, reason: "too-many-decimals" },
      { line: 11, reason: "unknown-currency" },
      { line: 12, reason: "expired" },
      { line: 13, reason: "ends-too-soon" },
      { line: 14, reason: "no-such-day" },
      { line: 15, reason: "code-malformed" },
      { line: 16, reason: "no-such-day" },
      { line: 17, reason: "too-large" },
    ],
  });
  expect(await world.balances()).toEqual({
    "gift-cards-in-stock EUR": 2500,
    "gift-cards-bought EUR": -2500,
    "gift-cards-in-stock USD": 3000,
    "gift-cards-bought USD": -3000,
  });
});

test("R17: the same file twice, also at the same instant, adds nothing", async () => {
  const file = "Code;Value;Currency\nTWICE-0001;12,50;CHF\nTWICE-0002;12,50;CHF\n";
  const both = await Promise.all([load(file), load(file), load(file)]);
  const counts = both.map((each) => (each.ok ? each.loaded : -1));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
  expect(await load(file)).toMatchObject({
    loaded: 0,
    refused: [
      { line: 2, reason: "in-pool-already" },
      { line: 3, reason: "in-pool-already" },
    ],
  });
});

test("R17: loading gives what was approved and waited", async () => {
  const asked = await world.ask({ kind: "gift-card", amount: "40", currency: "GBP" });
  await world.decide(asked.id, "approve", world.fay);
  expect(await load("code,amount,currency\nWAIT-0001,40,GBP\n")).toMatchObject({
    loaded: 1,
    issued: 1,
  });
  expect((await world.find(asked.id))?.state).toBe("heads-up-sent");
});

test("R17: what is no file of codes is refused whole, with what is wrong", async () => {
  expect(await load("name,price\nx,1\n")).toEqual({ ok: false, reason: "columns-missing" });
  expect(await load("")).toEqual({ ok: false, reason: "empty" });
  expect(await load("code,amount,currency\n")).toEqual({ ok: false, reason: "empty" });
  const binary = Uint8Array.from({ length: 5000 }, (_, at) => (at * 73) % 256);
  expect(await loadGiftCodes(world.services, binary, world.fay)).toEqual({
    ok: false,
    reason: "not-text",
  });
  const large = new Uint8Array(3 * 1024 * 1024).fill(65);
  expect(await loadGiftCodes(world.services, large, world.fay)).toEqual({
    ok: false,
    reason: "too-large",
  });
});

test("R17: a line nobody can read, or an endless field, is named and stops nothing", async () => {
  const endless = "x".repeat(20_000);
  const loaded = await load(
    `code,amount,currency\nREAD-0001,5,PLN\n"a"b,5,PLN\nREAD-0002,5,PLN\n${endless},5,PLN\nREAD-0003,5,PLN\n`,
  );
  expect(loaded).toMatchObject({ ok: true, loaded: 3 });
  if (!loaded.ok) return;
  expect(loaded.refused.map(({ line }) => line)).toEqual([3, 5]);
});

test("R17: several thousand codes go in at one time", async () => {
  const lines = Array.from({ length: 5000 }, (_, at) => `LOT-${at}-00,10,SEK`);
  expect(await load(`code,amount,currency\n${lines.join("\n")}`)).toMatchObject({
    loaded: 5000,
    refused: [],
  });
});
