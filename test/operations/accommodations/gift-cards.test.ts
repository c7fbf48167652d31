import { afterAll, beforeAll, expect, test } from "vitest";
import { issueWaiting } from "#app/operations/accommodations/issue-waiting.ts";
import { withdrawAccommodation } from "#app/operations/accommodations/withdraw-accommodation.ts";
import { sendDueGiftCards } from "#app/operations/gift-cards/send-due-gift-cards.ts";
import type { MoneyWorld } from "#test/support/money-world.ts";
import { createMoneyWorld } from "./create-money-world.ts";

let world: MoneyWorld;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ world, close } = await createMoneyWorld());
});
afterAll(() => close());

/** An approved gift card of a currency of its own, so that tests do not share a pool. */
async function approved(currency: string, codes: readonly string[]) {
  await world.stock(codes, { currency });
  const asked = await world.ask({ kind: "gift-card", currency });
  const decided = await world.decide(asked.id, "approve", world.fay);
  if (!decided.ok) throw new Error(decided.reason);
  return decided.accommodation;
}

test("R18: a gift card has its heads-up first, and its own message ten minutes after that was handed over", async () => {
  const { id, caseId, state } = await approved("EUR", ["EUR-0001"]);
  expect(state).toBe("heads-up-sent");
  expect(await world.mails(caseId)).toEqual(["acknowledgement", "gift-card-heads-up"]);
  world.passMinutes(60);
  expect(await sendDueGiftCards(world.services)).toBe(0);
  await world.handOverMails();
  world.passMinutes(9);
  expect(await sendDueGiftCards(world.services)).toBe(0);
  world.passMinutes(1);
  expect(await sendDueGiftCards(world.services)).toBe(1);
  expect(await world.mails(caseId)).toEqual(["acknowledgement", "gift-card-heads-up", "gift-card"]);
  expect((await world.find(id))?.state).toBe("announced");
  expect(await sendDueGiftCards(world.services)).toBe(0);
});

test("R18: two workers at the same instant send one message", async () => {
  const { caseId } = await approved("GBP", ["GBP-0001"]);
  await world.handOverMails();
  world.passMinutes(10);
  const sent = await Promise.all([1, 2, 3, 4].map(() => sendDueGiftCards(world.services)));
  expect(sent.reduce((sum, each) => sum + each, 0)).toBe(1);
  expect((await world.mails(caseId)).filter((kind) => kind === "gift-card")).toHaveLength(1);
});

test("R18: a heads-up that bounced holds the card for a day, then the page and a call tell of it", async () => {
  const { caseId } = await approved("CHF", ["CHF-0001"]);
  await world
    .db("messages")
    .where({ case_id: caseId, kind: "gift-card-heads-up" })
    .update({ state: "hard_bounce" });
  world.passMinutes(23 * 60);
  expect(await sendDueGiftCards(world.services)).toBe(0);
  world.passMinutes(60);
  expect(await sendDueGiftCards(world.services)).toBe(1);
});

test("R18: the table refuses a gift card that is announced without its heads-up", async () => {
  const { id } = await approved("SEK", ["SEK-0001"]);
  const announce = world.db("accommodations").where({ id });
  const rushed = announce.update({
    state: "announced",
    heads_up_at: new Date(0),
    announced_at: new Date(0),
  });
  await expect(rushed).rejects.toThrow(/heads_up_comes_first/);
});

test("R17: without stock it stays approved, no word goes out, and it is issued once codes are there", async () => {
  const { id, caseId, state } = await approved("NOK", []);
  expect(state).toBe("approved");
  expect(await world.mails(caseId)).toEqual(["acknowledgement"]);
  expect(await world.balances(id)).toEqual({
    "goodwill-cost NOK": 2500,
    "owed-to-customers NOK": -2500,
  });
  expect(await issueWaiting(world.services)).toBe(0);
  await world.stock(["NOK-0001", "NOK-0002"], { currency: "NOK" });
  const issued = await Promise.all([1, 2, 3].map(() => issueWaiting(world.services)));
  expect(issued.reduce((sum, each) => sum + each, 0)).toBe(1);
  expect(await world.balances(id)).toEqual({
    "goodwill-cost NOK": 2500,
    "gift-cards-in-stock NOK": -2500,
  });
  expect(await world.mails(caseId)).toEqual(["acknowledgement", "gift-card-heads-up"]);
});

test("R17: the code that ends first is taken, and none that ends within a month", async () => {
  await world.stock(["SOON-0001"], { currency: "DKK", expiresOn: "2026-03-20" });
  await world.stock(["LATE-0001"], { currency: "DKK", expiresOn: "2028-01-01" });
  const { id } = await approved("DKK", ["ENDLESS-0001"]);
  const code = await world.services.transaction((store) => store.giftCodes.findFor(id));
  expect(code?.expiresOn).toBe("2028-01-01");
});

test("R17: ten approvals of different cases at once take ten codes, never one twice", async () => {
  await world.stock(
    Array.from({ length: 8 }, (_, at) => `PLN-000${at}`),
    { currency: "PLN" },
  );
  const asked = await Promise.all(
    Array.from({ length: 10 }, () => world.ask({ kind: "gift-card", currency: "PLN" })),
  );
  await Promise.all(asked.map(({ id }) => world.decide(id, "approve", world.fay)));
  const taken = await world
    .db("gift_card_codes")
    .where({ currency: "PLN" })
    .whereNotNull("accommodation_id");
  expect(taken).toHaveLength(8);
  const waiting = await world.db("accommodations").where({ currency: "PLN", state: "approved" });
  expect(waiting).toHaveLength(2);
});

test("R17: what was approved and not issued can be withdrawn, and is booked back", async () => {
  const { id } = await approved("HUF", []);
  const stranger = await withdrawAccommodation(world.services, id, world.fred);
  expect(stranger).toEqual({ ok: false, reason: "not-yours" });
  expect((await withdrawAccommodation(world.services, id, world.ben)).ok).toBe(true);
  expect((await withdrawAccommodation(world.services, id, world.ben)).ok).toBe(true);
  expect(await world.balances(id)).toEqual({});
  await world.stock(["HUF-0001"], { currency: "HUF" });
  expect(await issueWaiting(world.services)).toBe(0);
});

test("R17: what is on its way cannot be withdrawn", async () => {
  const { id } = await approved("CZK", ["CZK-0001"]);
  expect(await withdrawAccommodation(world.services, id, world.ben)).toEqual({
    ok: false,
    reason: "too-late",
  });
});
