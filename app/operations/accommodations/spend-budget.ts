import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import type { Money } from "#app/domain/accommodations/money.ts";
import { monthOf } from "#app/domain/accommodations/month.ts";
import { postingFor } from "#app/domain/accommodations/posting.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";

type Given = Pick<
  Accommodation,
  "id" | "kind" | "currency" | "amountMinor" | "askedMinor" | "budgetId"
>;

/** The team whose cost it is: that of the case, else that of its owner. */
export function costCentreOf({ caseFile, owner }: CaseContext): string | null {
  return caseFile.teamId ?? owner.teamId;
}

/**
 * Holds the cost of a request back in the budget of the case's team for this month (MON-4). Without a
 * budget nothing limits it. `book` writes it into the ledger once the request has its row.
 */
export async function reserve(
  services: Services,
  store: Store,
  context: CaseContext,
  { amountMinor, currency }: Money,
) {
  const teamId = costCentreOf(context);
  const month = monthOf(services.now(), services.settings.calendar.timeZone);
  const nothing = { ok: true, budgetId: null, book: async () => {} } as const;
  if (!teamId || amountMinor === 0) return nothing;
  const held = await store.budgets.reserve({ teamId, month, currency }, amountMinor);
  if (!held.ok && held.reason === "none") return nothing;
  if (!held.ok) return { ok: false, reason: "budget-empty", leftMinor: held.leftMinor } as const;
  const book = (given: Given) => post(services, store, "reserved", given);
  return { ok: true, budgetId: held.budgetId, book } as const;
}

/** A request is no longer waiting: its reservation leaves the books. */
export async function endReservation(services: Services, store: Store, given: Given) {
  if (given.budgetId) await post(services, store, "released", given);
}

/** Less is given than was held back, or nothing at all: the rest is free again. */
export async function release({ budgets }: Store, { budgetId }: Given, amountMinor: number) {
  if (budgetId && amountMinor > 0) await budgets.release(budgetId, amountMinor);
}

/** It was issued: what was held back is spent. */
export async function spend({ budgets }: Store, { budgetId, amountMinor }: Given) {
  if (budgetId) await budgets.spend(budgetId, amountMinor);
}

/** A reservation is booked at what was asked for, and taken out the same, however much is given. */
function post(
  services: Services,
  store: Store,
  step: "reserved" | "released",
  { id, kind, currency, askedMinor }: Given,
) {
  return store.ledger.post({
    id: services.newId(),
    step,
    at: services.now(),
    accommodationId: id,
    batchId: null,
    lines: postingFor(step, { kind, currency, amountMinor: askedMinor }),
  });
}
