import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { postingFor, standingByBooks } from "#app/domain/accommodations/posting.ts";
import type { AccommodationState } from "#app/domain/accommodations/state.ts";
import { creditForResolution } from "#app/operations/accommodations/credit-for-resolution.ts";
import { decideAccommodation } from "#app/operations/accommodations/decide-accommodation.ts";
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

const standingOf: Record<AccommodationState, ReturnType<typeof standingByBooks>[]> = {
  requested: ["not-approved"],
  declined: ["not-approved"],
  approved: ["owed"],
  withdrawn: ["not-approved", "reversed"],
  issued: ["given"],
  "heads-up-sent": ["given"],
  announced: ["given"],
};

let codes = 0;

/** What may happen to one accommodation; each may come at any time, and be refused. */
const acts = {
  approve: (id: string) => world.decide(id, "approve", world.fay),
  approveAgain: (id: string) => world.decide(id, "approve", world.fred),
  approveOwn: (id: string) => world.decide(id, "approve", world.ben),
  decline: (id: string) => world.decide(id, "decline", world.fred),
  withdraw: (id: string) => withdrawAccommodation(world.services, id, world.ben),
  crash: (id: string) =>
    decideAccommodation(
      { ...world.services, providers: [] },
      id,
      { verdict: "approve" },
      world.fay,
    ).catch(() => undefined),
  stock: () => world.stock([`BOOKS-${++codes}`]),
  issueWaiting: () => issueWaiting(world.services),
  handOver: () => world.handOverMails(),
  wait: async () => world.passMinutes(11),
  sendDue: () => sendDueGiftCards(world.services),
  resolve: async (id: string) => {
    const caseId = (await world.find(id))?.caseId ?? "";
    await world.services.transaction(async (store) => {
      const context = await store.caseFiles.claim(caseId);
      if (context) await creditForResolution(world.services, store, context, world.ana);
    });
  },
} as const;

test("MON-7: whatever happens in whatever order, the books balance and say where it stands", async () => {
  const act = fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[]));
  const history = fc.array(fc.oneof(act, fc.tuple(act, act)), { minLength: 1, maxLength: 9 });
  const kind = fc.constantFrom("credit", "gift-card");
  await fc.assert(
    fc.asyncProperty(kind, history, async (what, happenings) => {
      const { id } = await world.ask({ kind: what });
      // Two at a time happen at the same instant.
      for (const each of happenings) await Promise.all([each].flat().map((name) => acts[name](id)));
      const after = await world.find(id);
      const steps = await world.services.transaction((store) => store.ledger.listSteps(id));
      expect(standingOf[after?.state ?? "requested"]).toContain(standingByBooks(steps));
      const sums = Object.values(await world.balances(id));
      expect(sums.reduce((sum, each) => sum + each, 0)).toBe(0);
    }),
    { numRuns: 60 },
  );
}, 120_000);

test("MON-7: the ledger is only ever added to", async () => {
  const { id } = await world.ask();
  await world.decide(id, "approve", world.fay);
  const { db } = world;
  await expect(db("ledger_entries").update({ amount_minor: 1 })).rejects.toThrow(
    /only ever added to/,
  );
  await expect(db("ledger_entries").delete()).rejects.toThrow(/only ever added to/);
  await expect(db.raw("truncate ledger_entries")).rejects.toThrow(/only ever added to/);
});

test("MON-7: what does not balance, or mixes currencies, is refused as it commits", async () => {
  const { id } = await world.ask();
  const post = (lines: ReturnType<typeof postingFor>) =>
    world.services.transaction((store) =>
      store.ledger.post({
        id: world.services.newId(),
        step: "approved",
        at: world.services.now(),
        accommodationId: id,
        batchId: null,
        lines,
      }),
    );
  const good = postingFor("approved", { kind: "credit", amountMinor: 500, currency: "EUR" });
  await expect(post(good.slice(0, 1))).rejects.toThrow(/does not balance/);
  const mixed = good.map((line, at) => (at === 0 ? { ...line, currency: "USD" } : line));
  await expect(post(mixed)).rejects.toThrow(/does not balance/);
  await post(good);
  await expect(post(good)).rejects.toThrow(/ledger_one_posting_a_step/);
  expect(await world.balances(id)).toEqual({
    "goodwill-cost EUR": 500,
    "owed-to-customers EUR": -500,
  });
});

test("MON-8: a code belongs to one accommodation, and an accommodation to one code", async () => {
  await world.stock(["ONE-CODE-1", "ONE-CODE-2"], { currency: "AUD" });
  const { id } = await world.ask({ kind: "gift-card", currency: "AUD" });
  await world.decide(id, "approve", world.fay);
  const order = {
    amountMinor: 2500,
    currency: "AUD",
    accommodationId: id,
    goodUntil: "2026-04-01",
  };
  const again = world.services.transaction((store) =>
    store.giftCodes.take({ ...order, at: world.services.now() }),
  );
  await expect(again).rejects.toThrow(/accommodation_id/);
});
