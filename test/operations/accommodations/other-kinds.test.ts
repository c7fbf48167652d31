import { afterAll, beforeAll, expect, test } from "vitest";
import { askAccommodation } from "#app/operations/accommodations/ask-accommodation.ts";
import { AskAccommodation } from "#app/operations/accommodations/asked-accommodation.ts";
import { issueByHand } from "#app/operations/accommodations/issue-by-hand.ts";
import type { MoneyWorld } from "#test/support/money-world.ts";
import { createMoneyWorld } from "./create-money-world.ts";

let world: MoneyWorld;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ world, close } = await createMoneyWorld());
});
afterAll(() => close());

const byHand = (id: string, reference: string) =>
  issueByHand(world.services, id, { reference }, world.fay);

test("R17: a refund waits for its number outside, is booked once, and is told in its own mail", async () => {
  const asked = await world.ask({ kind: "refund", amount: "89" });
  expect(await byHand(asked.id, "RF-1")).toEqual({ ok: false, reason: "not-approved" });
  await world.decide(asked.id, "approve", world.fay);
  expect((await world.find(asked.id))?.state).toBe("approved");
  const done = await Promise.all([1, 2, 3].map(() => byHand(asked.id, "RF-1")));
  expect(done.every(({ ok }) => ok)).toBe(true);
  expect(await world.balances(asked.id)).toEqual({
    "goodwill-cost EUR": 8900,
    "refunds-paid EUR": -8900,
  });
  expect(await world.mails(asked.caseId)).toEqual(["acknowledgement", "for-your-trouble"]);
  const page = await world.services.customerPages.load(asked.caseId);
  expect(page.given).toMatchObject([
    { kind: "refund", number: "RF-1", money: { amountMinor: 8900, currency: "EUR" } },
  ]);
  const other = await world.ask({ kind: "refund" });
  await world.decide(other.id, "approve", world.fay);
  expect(await byHand(other.id, "RF-1")).toEqual({ ok: false, reason: "number-taken" });
});

test("R17: a thing has its name, the customer never reads what it costs us; words cost nothing", async () => {
  const model = await world.ask({ kind: "better-model", amount: "140", what: "Nordlys 500" });
  await world.decide(model.id, "approve", world.fay);
  await byHand(model.id, "SO-2211");
  const { given } = await world.services.customerPages.load(model.caseId);
  expect(given).toMatchObject([{ what: "Nordlys 500", number: "SO-2211", money: null }]);
  const [mail] = await world
    .db("messages")
    .where({ kind: "for-your-trouble", case_id: model.caseId });
  expect(JSON.stringify(mail.props)).not.toContain("14000");
  const note = await world.ask({
    kind: "goodwill-note",
    amount: "",
    what: "Thank you for the photos.",
  });
  expect(await world.find(note.id)).toMatchObject({ state: "announced", amountMinor: 0 });
  expect(await world.balances(note.id)).toEqual({});
});

test("R17: what is missing is named, kind by kind", () => {
  const fields = { amount: "5", currency: "EUR", why: "x" };
  const faults = (given: object) =>
    AskAccommodation.safeParse({ ...fields, ...given }).error?.issues.map(({ path }) => path[0]);
  expect(faults({ kind: "better-model" })).toEqual(["what"]);
  expect(faults({ kind: "goodwill-note", what: " " })).toEqual(["what"]);
  expect(faults({ kind: "goodwill-note", what: "Thanks", currency: "XYZ" })).toEqual(["currency"]);
  expect(faults({ kind: "refund", amount: "" })).toEqual(["amount"]);
  expect(faults({ kind: "loyalty" })).toEqual(["kind"]);
});

test("R23: on a second failure of the same product the same again cannot be asked for", async () => {
  const email = world.newAddress();
  await world.openNewCase({ email, product: "Tonfall 300" });
  const again = await world.openNewCase({ email, product: "tonfall 300" });
  const wish = { currency: "EUR", amount: "50", what: "Tonfall 300", why: "It failed again." };
  const ask = (kind: string) =>
    askAccommodation(
      world.services,
      again.reference,
      AskAccommodation.parse({ ...wish, kind }),
      world.ben,
    );
  expect(await ask("replacement")).toEqual({ ok: false, reason: "same-again" });
  expect(await ask("free-period")).toEqual({ ok: false, reason: "not-your-kind" });
  expect((await ask("better-model")).ok).toBe(true);
});
