import {
  type GivingLimit,
  type GivingLimitName,
  judgeGiving,
  splitDays,
} from "#app/domain/accommodations/giving-limit.ts";
import { accommodationKinds } from "#app/domain/accommodations/kind.ts";
import { outsideOf, type Range, suggestRange } from "#app/domain/accommodations/suggested-range.ts";
import type { Role } from "#app/domain/roles.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";
import type { AskedAccommodation } from "./asked-accommodation.ts";

type Weighing = {
  readonly context: CaseContext;
  readonly asked: AskedAccommodation;
  readonly by: { readonly id: string; readonly role: Role };
};

const day = 24 * 60 * 60_000;

/** What is suggested for a kind that has a range, in the currency asked for; null without a table. */
export async function rangeFor(
  store: Store,
  caseId: string,
  { kind, currency }: Pick<AskedAccommodation, "kind" | "currency">,
): Promise<Range | null> {
  if (!accommodationKinds[kind].hasRange) return null;
  const table = await store.giving.findRangeTable(currency);
  if (!table) return null;
  const { fromMinor, toMinor } = suggestRange(table, await store.giving.rangeFacts(caseId));
  return { fromMinor, toMinor };
}

/** Whether a reason is missing for asking for more or less than is suggested. */
export function missesReason(
  range: Range | null,
  { amountMinor, rangeWhy }: Pick<AskedAccommodation, "amountMinor" | "rangeWhy">,
): "below" | "above" | null {
  return range && rangeWhy === null ? outsideOf(range, amountMinor) : null;
}

/**
 * Whether a request is within the authority of who asks, and what finance has to know of it (MON-9).
 * From here on nobody else asks for this customer, or as this person, until the transaction ends.
 */
export async function weighRequest(
  services: Services,
  store: Store,
  { context, asked, by }: Weighing,
) {
  const limits = await store.giving.listLimits();
  const { amountMinor, currency } = asked;
  const { customer } = context;
  const now = services.now().getTime();
  const back = (days: number) => new Date(now - days * day);
  const totals = await store.giving.claimTotals({
    customerId: customer.id,
    staffId: by.id,
    currency,
    since: {
      lately: back(splitDays),
      customer: back(daysOf(limits, "customer-cap", currency)),
      staff: back(daysOf(limits, "staff-cap", currency)),
    },
  });
  const asker = await store.staff.find(by.id);
  const isOwnAddress = customer.email !== null && asker?.email.toLowerCase() === customer.email;
  return judgeGiving(limits, { role: by.role, amountMinor, currency, isOwnAddress, ...totals });
}

function daysOf(limits: readonly GivingLimit[], name: GivingLimitName, currency: string): number {
  return limits.find((each) => each.name === name && each.currency === currency)?.days ?? 0;
}
