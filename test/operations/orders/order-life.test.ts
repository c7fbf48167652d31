import { expect, test } from "vitest";
import { sendOneTimeCode } from "#app/operations/accommodations/send-one-time-code.ts";
import { withdrawAccommodation } from "#app/operations/accommodations/withdraw-accommodation.ts";
import { revealGiftCode } from "#app/operations/gift-cards/reveal-gift-code.ts";
import { renewLink } from "#app/operations/orders/renew-link.ts";
import { takeNews } from "#app/operations/orders/take-news.ts";
import { tryAgain } from "#app/operations/orders/try-again.ts";
import { announced, approved, groundOfFile, harnessOf, orderOf, workFor } from "./order-world.ts";

const ground = groundOfFile();

const tremendous = harnessOf("tremendous");

let events = 0;
const hear = (about: string, type: string, says: "redeemed" | "cancelled" | null, key?: string) =>
  takeNews(ground.world.services, {
    ...{ source: "tremendous", providers: ["tremendous"], key: key ?? `e${++events}` },
    ...{ about, type, says, at: ground.world.services.now() },
  });

const happened = (caseId: string) =>
  ground.world.db("case_events").where({ case_id: caseId }).orderBy("id").pluck("type");

test("R18, CAP-11: a link gift goes in our own message, and is shown behind the same one-time code only", async () => {
  const { world } = ground;
  const { id, caseId } = await announced(ground);
  expect(await world.mails(caseId)).toEqual(["acknowledgement", "gift-card-heads-up", "gift-card"]);
  const dump = JSON.stringify([await world.db("provider_orders"), await world.db("messages")]);
  expect(dump).not.toContain("rewards/payout");
  const link = await world.db("case_links").where({ case_id: caseId }).first();
  const at = { id: link.id as string, caseId };
  const reveal = (typed: string) =>
    revealGiftCode(world.services, at, { accommodationId: id, typed });
  expect(await reveal("123456")).toEqual({ ok: false, reason: "no-code-sent" });
  await sendOneTimeCode(world.services, at, id);
  const mail = await world.db("messages").where({ case_id: caseId, kind: "one-time-code" }).first();
  const { code: digits } = world.open(mail.props) as { code: string };
  const shown = await reveal(digits);
  expect(shown).toMatchObject({ ok: true, code: null, amountMinor: 2500, currency: "EUR" });
  expect(shown.ok && shown.link).toMatch(
    /^https:\/\/testflight\.tremendous\.com\/rewards\/payout\//,
  );
  await renewLink(world.services, id, world.fay);
  await workFor(ground, 1);
  const anew = await reveal(digits);
  expect(anew.ok && anew.link).not.toBe(shown.ok && shown.link);
});

test("WHK-2, F16: what became of a gift comes back once, in whatever order and however often its news comes", async () => {
  const { world } = ground;
  const { id, caseId, rewardId } = await announced(ground);
  await Promise.all([1, 2, 3].map(() => hear(rewardId, "REWARDS.REDEEMED", "redeemed", "same")));
  await hear(rewardId, "REWARDS.DELIVERY.SUCCEEDED", null);
  await hear(rewardId, "REWARDS.CANCELED", "cancelled");
  await hear("ANOTHER", "REWARDS.REDEEMED", "redeemed");
  await workFor(ground, 2);
  expect((await orderOf(ground, id)).state).toBe("redeemed");
  expect(await world.balances(id)).toEqual({ "goodwill-cost EUR": 2500, "gifts-used EUR": -2500 });
  expect((await happened(caseId)).filter((type) => type === "gift-card-used")).toHaveLength(1);
  expect(await world.db("provider_news").where({ key: "same" })).toHaveLength(1);
});

test("F16: news of its use that comes before the gift is known here counts once it is", async () => {
  const { world, outside } = ground;
  outside.tremendous.account.approvals = true;
  const { id } = await approved(ground, tremendous);
  await workFor(ground, 1);
  outside.tremendous.account.approvals = false;
  const order = await orderOf(ground, id);
  expect(order.state).toBe("pending");
  await hear(order.gift_reference, "REWARDS.REDEEMED", "redeemed");
  for (const each of outside.tremendous.orders) each.status = "EXECUTED";
  await hear(order.reference, "ORDERS.APPROVED", null);
  await workFor(ground, 1);
  expect((await orderOf(ground, id)).state).toBe("redeemed");
  expect((await world.find(id))?.state).toBe("heads-up-sent");
});

test("R3, R18: a gift that came back is a call with words, off the books and off her page; the budget has it again", async () => {
  const { world } = ground;
  await world.leaveInBudget(2500);
  const { id, caseId, rewardId } = await announced(ground);
  await hear(rewardId, "REWARDS.CANCELED", "cancelled");
  await hear(rewardId, "REWARDS.CANCELED", "cancelled");
  const calls = await world.db("call_tasks").where({ case_id: caseId });
  expect(calls).toHaveLength(1);
  expect(calls[0]).toMatchObject({ reason: "gift-failed", assignee_id: world.ana.id });
  expect(calls[0].words).toContain("gift card of 25.00 EUR");
  expect(await world.balances(id)).toEqual({});
  expect(await world.db("budgets").first("spent_minor", "reserved_minor")).toMatchObject({
    spent_minor: 0,
    reserved_minor: 0,
  });
  expect((await world.services.customerPages.load(caseId)).giftCards).toEqual([]);
  await world
    .db("budgets")
    .delete()
    .catch(() => world.leaveInBudget(1_000_000));
});

test("R17: what has left is taken back only where it can be called off there, and once it was", async () => {
  const { world, outside } = ground;
  outside.tremendous.account.approvals = true;
  const waiting = await approved(ground, tremendous);
  await workFor(ground, 1);
  outside.tremendous.account.approvals = false;
  const taken = () => withdrawAccommodation(world.services, waiting.id, world.ben);
  expect(await taken()).toEqual({ ok: false, reason: "being-called-off" });
  expect((await world.find(waiting.id))?.state).toBe("approved");
  await workFor(ground, 1);
  expect((await world.find(waiting.id))?.state).toBe("withdrawn");
  expect(await world.balances(waiting.id)).toEqual({});
  expect((await taken()).ok).toBe(true);

  const credit = await approved(ground, harnessOf("stripe-balance"));
  outside.stripe.arm("cut-after");
  await workFor(ground, 1);
  expect(await withdrawAccommodation(world.services, credit.id, world.ben)).toEqual({
    ok: false,
    reason: "has-left",
  });
  const fresh = await approved(ground, tremendous);
  expect((await withdrawAccommodation(world.services, fresh.id, world.ben)).ok).toBe(true);
  await workFor(ground, 3);
  expect(tremendous.given(ground, { ...fresh })).toBe(0);
});

test("R17: no money there, no such product, no customer there: a sentence, and right after it was put right", async () => {
  const { world, outside } = ground;
  const { account } = outside.tremendous;
  const balance = account.balanceMinor;
  account.balanceMinor = 0;
  const poor = await approved(ground, tremendous);
  await workFor(ground, 1);
  account.balanceMinor = balance;
  account.product = "ANOTHER";
  const unknown = await approved(ground, tremendous);
  await workFor(ground, 1);
  account.product = "OKMHM2X2OHYV";
  expect((await orderOf(ground, poor.id)).refusal).toBe("no-funds");
  expect((await orderOf(ground, unknown.id)).refusal).toBe("unknown-product");
  for (const { id } of [poor, unknown]) await tryAgain(world.services, id, {}, world.fay);
  await workFor(ground, 2);
  for (const each of [poor, unknown]) expect(tremendous.given(ground, each)).toBe(1);

  const stranger = { ...harnessOf("stripe-balance"), prepare: () => {} };
  const { id } = await approved(ground, stranger);
  await workFor(ground, 1);
  expect((await orderOf(ground, id)).refusal).toBe("target-needed");
  const attempt = (target?: string) => tryAgain(world.services, id, { target }, world.fay);
  expect(await attempt()).toEqual({ ok: false, reason: "still-needed" });
  expect(await attempt("in_1234")).toEqual({ ok: false, reason: "not-there" });
  expect(await attempt(outside.stripe.addCustomer("other@example.test"))).toEqual({ ok: true });
  await workFor(ground, 2);
  const [made] = outside.stripe.transactions;
  expect(made?.description).toBe(`Credit ${(await world.find(id))?.providerReference}`);
});

test("R17: a refund on an invoice in another currency, or one not finalised, is refused before anything is made", async () => {
  const { world, outside } = ground;
  const note = harnessOf("stripe-credit-note");
  const { id } = await approved(ground, note);
  await workFor(ground, 1);
  for (const of of [{ currency: "usd" }, { status: "draft" }, { status: "void" }]) {
    await tryAgain(world.services, id, { target: outside.stripe.addInvoice(of) }, world.fay);
    await workFor(ground, 1);
    expect(await orderOf(ground, id)).toMatchObject({ state: "failed", refusal: "target-unknown" });
  }
  expect(note.given(ground, { id, amountMinor: 2500 })).toBe(0);
  await tryAgain(
    world.services,
    id,
    { target: outside.stripe.addInvoice({ status: "open" }) },
    world.fay,
  );
  await workFor(ground, 1);
  const [made] = outside.stripe.notes;
  expect(made).toMatchObject({ amount: 2500, refunds: [], email_type: "none" });
  expect((await world.find(id))?.providerReference).toBe(made?.number);
});
