import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askAccommodation } from "#app/operations/accommodations/ask-accommodation.ts";
import { AskAccommodation } from "#app/operations/accommodations/asked-accommodation.ts";
import { decideAccommodation } from "#app/operations/accommodations/decide-accommodation.ts";
import {
  SetGivingLimit,
  setBudget,
  setGivingLimit,
} from "#app/operations/accommodations/set-giving-rules.ts";
import { withdrawAccommodation } from "#app/operations/accommodations/withdraw-accommodation.ts";
import type { MoneyWorld } from "#test/support/money-world.ts";
import { createMoneyWorld } from "./create-money-world.ts";

let world: MoneyWorld;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ world, close } = await createMoneyWorld());
});
afterAll(() => close());

const limit = (name: string, amount: string, currency: string, days?: string) =>
  setGivingLimit(world.services, SetGivingLimit.parse({ name, amount, currency, days }), world.fay);

const approve = (id: string, by = world.fay, amount?: string) =>
  decideAccommodation(world.services, id, { verdict: "approve", amount }, by);

test("R15: within the authority it is given at once, and written down; in parts it goes to finance", async () => {
  await limit("agent-authority", "30", "EUR");
  const { reference } = await world.openNewCase();
  const first = await world.ask({ on: reference, amount: "20" });
  expect(first).toMatchObject({ state: "issued", byAuthority: true, decidedBy: null });
  const events = await world.db("case_events").where({ type: "accommodation-approved" });
  expect(events.map(({ data, actor_id }) => [data.byAuthority, actor_id])).toEqual([
    [true, world.ben.id],
  ]);
  const second = await world.ask({ on: reference, amount: "20", kind: "gift-card" });
  expect(second).toMatchObject({ state: "requested", notices: ["split"] });
  await limit("agent-authority", "", "EUR");
});

test("MON-9: four at the same instant for one customer do not slip under the authority together", async () => {
  await limit("agent-authority", "30", "CHF");
  const email = world.newAddress();
  const cases = await Promise.all([1, 2, 3, 4].map(() => world.openNewCase({ email })));
  const given = await Promise.all(
    cases.map(({ reference }) => world.ask({ on: reference, amount: "20", currency: "CHF" })),
  );
  expect(given.filter(({ byAuthority }) => byAuthority)).toHaveLength(1);
});

test("R17: outside the range it takes a reason; inside none", async () => {
  const { reference } = await world.openNewCase();
  const fields = { kind: "credit", currency: "EUR", why: "Four days." };
  const ask = (amount: string, rangeWhy?: string) =>
    askAccommodation(
      world.services,
      reference,
      AskAccommodation.parse({ ...fields, amount, rangeWhy }),
      world.ben,
    );
  expect(await ask("31")).toEqual({ ok: false, reason: "above" });
  expect(await ask("9.99")).toEqual({ ok: false, reason: "below" });
  expect((await ask("30")).ok).toBe(true);
  expect((await ask("31", "The old one cost as much.")).ok).toBe(true);
});

test("R15: above the limit two people decide; the same one twice is one", async () => {
  await limit("two-people", "500", "USD");
  const asked = await world.ask({ amount: "900", currency: "USD" });
  expect(await approve(asked.id, world.fay, "800")).toMatchObject({
    ok: true,
    accommodation: { state: "requested", firstApprovedBy: world.fay.id, amountMinor: 80_000 },
  });
  expect((await approve(asked.id, world.fay)).ok).toBe(true);
  expect((await world.find(asked.id))?.state).toBe("requested");
  expect(await approve(asked.id, world.fred, "850")).toMatchObject({ reason: "more-than-asked" });
  expect(await approve(asked.id, world.fred)).toMatchObject({
    ok: true,
    accommodation: { state: "issued", decidedBy: world.fred.id, needsTwo: true },
  });
  expect(await world.balances(asked.id)).toMatchObject({ "goodwill-cost USD": 80_000 });
  const alone = world
    .db("accommodations")
    .where({ id: (await world.ask({ amount: "900", currency: "USD" })).id })
    .update({
      state: "approved",
      needs_two: true,
      decided_by: world.fay.id,
      decided_at: new Date(),
    });
  await expect(alone).rejects.toThrow(/two_where_needed/);
});

test("MON-4: a budget is held back when asked, spent when issued, free again when less or nothing is given", async () => {
  const { db, services, fay } = world;
  const team = await db("teams").first();
  await db("staff").where({ id: world.ana.id }).update({ team_id: team.id });
  const place = { teamId: team.id, month: "2026-03", currency: "SEK" };
  await setBudget(services, { ...place, amountMinor: 10_000 }, fay);
  const budget = async () => {
    const { reserved_minor, spent_minor } = await db("budgets").where({ currency: "SEK" }).first();
    return [Number(reserved_minor), Number(spent_minor)];
  };
  const wish = { currency: "SEK", amount: "60" };
  const first = await world.ask(wish);
  expect(await budget()).toEqual([6000, 0]);
  expect(await world.balances(first.id)).toEqual({
    "budget-reserved SEK": 6000,
    "budget-left SEK": -6000,
  });
  await expect(world.ask(wish)).rejects.toThrow("budget-empty");
  await approve(first.id, world.fay, "45.50");
  expect(await budget()).toEqual([0, 4550]);
  expect(await world.balances(first.id)).toEqual({
    "goodwill-cost SEK": 4550,
    "credits-given SEK": -4550,
  });
  const second = await world.ask({ ...wish, amount: "54.50" });
  await world.decide(second.id, "decline", world.fay);
  const third = await world.ask({ ...wish, kind: "refund", amount: "54.50" });
  await approve(third.id);
  await withdrawAccommodation(services, third.id, world.ben);
  expect(await budget()).toEqual([0, 4550]);
  expect(await world.balances(third.id)).toEqual({});
  const less = await setBudget(services, { ...place, amountMinor: 4549 }, fay);
  expect(less).toEqual({ ok: false, reason: "given-already" });
  const overdrawn = db("budgets").where({ currency: "SEK" }).update({ spent_minor: 10_001 });
  await expect(overdrawn).rejects.toThrow(/never_overdrawn/);
});

test("F13: twelve at the same instant never overdraw a budget", async () => {
  const team = await world.db("teams").first();
  const place = { teamId: team.id, month: "2026-03", currency: "NOK" };
  await setBudget(world.services, { ...place, amountMinor: 5000 }, world.fay);
  const cases = await Promise.all(Array.from({ length: 12 }, () => world.openNewCase()));
  const asked = await Promise.all(
    cases.map(({ reference }) =>
      world.ask({ on: reference, amount: "15", currency: "NOK" }).catch(() => null),
    ),
  );
  expect(asked.filter(Boolean)).toHaveLength(3);
  await Promise.all(asked.flatMap((one) => (one ? [approve(one.id), approve(one.id)] : [])));
  const budget = await world.db("budgets").where({ currency: "NOK" }).first();
  expect([Number(budget.reserved_minor), Number(budget.spent_minor)]).toEqual([0, 4500]);
});

test("R15: on a case opened again meanwhile nothing is approved on what was read before", async () => {
  const asked = await world.ask({ amount: "22" });
  const decide = (seen: "open" | "over") =>
    decideAccommodation(world.services, asked.id, { verdict: "approve", seen }, world.fay);
  expect(await decide("over")).toEqual({ ok: false, reason: "case-reopened" });
  expect((await decide("open")).ok).toBe(true);
  const unknown = await approve(randomUUID());
  expect(unknown).toEqual({ ok: false, reason: "not-found" });
});
