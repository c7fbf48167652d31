import { afterAll, beforeAll, expect, test } from "vitest";
import { AskAccommodation } from "#app/operations/accommodations/asked-accommodation.ts";
import { changeAccommodation } from "#app/operations/accommodations/change-accommodation.ts";
import { decideAccommodation } from "#app/operations/accommodations/decide-accommodation.ts";
import { issueByHand } from "#app/operations/accommodations/issue-by-hand.ts";
import { withdrawAccommodation } from "#app/operations/accommodations/withdraw-accommodation.ts";
import type { MoneyWorld, Person } from "#test/support/money-world.ts";
import { createMoneyWorld } from "./create-money-world.ts";

let world: MoneyWorld;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ world, close } = await createMoneyWorld());
});
afterAll(() => close());

type Asked = Awaited<ReturnType<MoneyWorld["ask"]>>;
type To = { amount?: string; kind?: string; by?: Person; version?: number };

function change(asked: Asked, { amount = "40", kind = asked.kind, by = world.ben, version }: To) {
  const { currency, why, rangeWhy } = asked;
  const wish = AskAccommodation.parse({
    kind,
    amount,
    currency,
    what: "Two months",
    why,
    rangeWhy,
  });
  const about = { id: asked.id, version: version ?? asked.version };
  return changeAccommodation(world.services, about, wish, by);
}

async function changed(asked: Asked, to: To = {}): Promise<Asked> {
  const done = await change(asked, to);
  if (!done.ok) throw new Error(done.reason);
  return done.accommodation;
}

/** Everything that money stands in, as one text. */
async function everything(): Promise<string> {
  const tables = ["accommodations", "ledger_entries", "budgets", "case_events", "audit_log"];
  const sums = tables.map(
    (name) => `(select md5(string_agg(t::text, '' order by t::text)) from ${name} t)`,
  );
  const { rows } = await world.db.raw(`select concat_ws(':', ${sums.join(", ")}) as sum`);
  return rows[0].sum;
}

test("MON-5: a changed request takes the place of the old one; who has that on the screen decides nothing", async () => {
  await world.leaveInBudget(5000);
  const asked = await world.ask({ amount: "30" });
  world.passMinutes(3);
  const anew = await changed(asked, { amount: "45" });
  expect(anew).toMatchObject({ state: "requested", askedMinor: 4500, replacesId: asked.id });
  expect(anew.promisedBy).toEqual(asked.promisedBy);
  expect(await changed(asked, { amount: "45" })).toEqual(anew);
  expect(await change(asked, { amount: "46" })).toEqual({ ok: false, reason: "changed-meanwhile" });
  for (const verdict of ["approve", "decline"] as const) {
    const late = await world.decide(asked.id, verdict, world.fay, asked.version);
    expect(late).toEqual({ ok: false, reason: "changed-meanwhile" });
  }
  const budget = await world.db("budgets").where({ id: anew.budgetId }).first();
  expect([budget.reserved_minor, budget.spent_minor].map(Number)).toEqual([4500, 0]);
  expect(await world.balances(asked.id)).toEqual({});
  expect((await world.decide(anew.id, "approve", world.fay, anew.version)).ok).toBe(true);
  const story = await world.services.finance.findRequest(asked.id, "2026-03-03");
  expect(story?.replacedById).toBe(anew.id);
});

test("MON-5: an approval falls when the request changes, the first of two as well", async () => {
  await world.leaveInBudget(20_000);
  const refund = await world.ask({ kind: "refund", amount: "80" });
  const yes = await world.decide(refund.id, "approve", world.fay);
  if (!yes.ok) throw new Error(yes.reason);
  const anew = await changed(yes.accommodation, { amount: "90" });
  expect(anew).toMatchObject({ state: "requested", decidedBy: null, firstApprovedBy: null });
  const paid = await issueByHand(world.services, refund.id, { reference: "T-1" }, world.fay);
  expect(paid).toEqual({ ok: false, reason: "not-approved" });
  expect(await world.balances(refund.id)).toEqual({});
  const told = await world
    .db("case_events")
    .where({ type: "accommodation-changed" })
    .orderBy("id", "desc")
    .first();
  expect(told.data).toMatchObject({ accommodationId: anew.id, fell: true });

  const limit = { name: "two-people", currency: "NOK", amount_minor: 100, changed_at: new Date() };
  await world.db("giving_limits").insert(limit);
  const large = await world.ask({ currency: "NOK", amount: "500" });
  const first = await world.decide(large.id, "approve", world.fay);
  if (!first.ok) throw new Error(first.reason);
  const larger = await changed(first.accommodation, { amount: "600" });
  expect(larger.firstApprovedBy).toBeNull();
  const again = await world.decide(larger.id, "approve", world.fay);
  expect(again).toMatchObject({ ok: true, accommodation: { state: "requested" } });
});

test("MON-5: a change that cannot be made moves nothing", async () => {
  await world.leaveInBudget(3000);
  const waiting = await world.ask({ amount: "30" });
  const issued = await world.ask({ currency: "GBP" });
  await world.decide(issued.id, "approve", world.fay);
  const declined = await world.ask({ currency: "GBP" });
  await world.decide(declined.id, "decline", world.fay);
  const closed = await world.ask({ currency: "GBP" });
  await world.db("case_files").where({ id: closed.caseId }).update({ status: "closed" });
  const before = await everything();
  const refusals = [
    [await change(waiting, { by: world.ana }), "not-yours"],
    [await change(waiting, { version: 9 }), "changed-meanwhile"],
    [await change(waiting, { amount: "30.01" }), "budget-empty"],
    [await change(waiting, { kind: "free-period" }), "not-your-kind"],
    [await change(issued, { version: 3 }), "too-late"],
    [await change(declined, { version: 2 }), "too-late"],
    [await change(closed, {}), "case-closed"],
  ] as const;
  for (const [done, reason] of refusals) {
    expect(done.ok ? "made" : done.reason).toBe(reason);
  }
  expect(await everything()).toBe(before);
  await withdrawAccommodation(world.services, waiting.id, world.ben);
  const late = await decideAccommodation(
    world.services,
    waiting.id,
    { verdict: "approve", version: waiting.version },
    world.fay,
  );
  expect(late).toEqual({ ok: false, reason: "taken-back" });
});

test("F12: changed and decided at the same instant, one of them stands, and the books balance", async () => {
  await world.leaveInBudget(1_000_000);
  const outcomes = new Set<string>();
  for (let round = 0; round < 12; round++) {
    const asked = await world.ask({ kind: round % 2 ? "credit" : "refund", amount: "10" });
    const work = [
      () => change(asked, { amount: "20" }),
      () => world.decide(asked.id, "approve", world.fay, asked.version),
    ];
    const [one, other] = await Promise.all((round % 3 ? work : work.reverse()).map((act) => act()));
    expect([one?.ok, other?.ok].filter(Boolean), `round ${round}`).toHaveLength(1);
    const [after, successor] = await world.services.transaction(async ({ accommodations }) => [
      await accommodations.find(asked.id),
      await accommodations.findReplacement(asked.id),
    ]);
    expect(after?.state === "withdrawn").toBe(successor !== null);
    outcomes.add(successor ? "changed" : "decided");
  }
  expect([...outcomes].sort()).toEqual(["changed", "decided"]);
  const { budgets } = await world.services.finance.readRules("2026-03");
  const [counted] = await world.db("budgets").where({ month: "2026-03", currency: "EUR" });
  expect(budgets[0]?.reservedMinor).toBe(Number(counted.reserved_minor));
});
