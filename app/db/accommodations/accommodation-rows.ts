import { z } from "zod";
import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import type { HeadsUp } from "#app/domain/accommodations/gift-timing.ts";
import { givingNoticeNames } from "#app/domain/accommodations/giving-limit.ts";
import { accommodationKindNames } from "#app/domain/accommodations/kind.ts";
import { accommodationStateNames } from "#app/domain/accommodations/state.ts";
import type { Range } from "#app/domain/accommodations/suggested-range.ts";

const columns = z.object({
  id: z.string(),
  case_id: z.string(),
  customer_id: z.string(),
  kind: z.enum(accommodationKindNames),
  amount_minor: z.coerce.number<unknown>().int(),
  asked_minor: z.coerce.number<unknown>().int(),
  range_from_minor: z.coerce.number<unknown>().int().nullable(),
  range_to_minor: z.coerce.number<unknown>().int().nullable(),
  range_why: z.string().nullable(),
  budget_id: z.string().nullable(),
  cost_centre_id: z.string().nullable(),
  by_authority: z.boolean(),
  notices: z.array(z.enum(givingNoticeNames)),
  needs_two: z.boolean(),
  first_approved_by: z.string().nullable(),
  first_approved_at: z.date().nullable(),
  currency: z.string(),
  what: z.string().nullable(),
  why: z.string(),
  replaces_id: z.string().nullable(),
  state: z.enum(accommodationStateNames),
  requested_by: z.string(),
  requested_at: z.date(),
  decided_by: z.string().nullable(),
  decided_at: z.date().nullable(),
  decision_note: z.string().nullable(),
  provider: z.string(),
  provider_reference: z.string().nullable(),
  issued_at: z.date().nullable(),
  heads_up_at: z.date().nullable(),
  announced_at: z.date().nullable(),
  promised_by: z.date(),
  version: z.number(),
});

type Row = z.output<typeof columns>;

function toRange({ range_from_minor: fromMinor, range_to_minor: toMinor }: Row): Range | null {
  return fromMinor !== null && toMinor !== null ? { fromMinor, toMinor } : null;
}

function toAccommodation(row: Row): Accommodation {
  return {
    id: row.id,
    caseId: row.case_id,
    customerId: row.customer_id,
    kind: row.kind,
    amountMinor: row.amount_minor,
    askedMinor: row.asked_minor,
    range: toRange(row),
    rangeWhy: row.range_why,
    budgetId: row.budget_id,
    costCentreId: row.cost_centre_id,
    byAuthority: row.by_authority,
    notices: row.notices,
    needsTwo: row.needs_two,
    firstApprovedBy: row.first_approved_by,
    firstApprovedAt: row.first_approved_at,
    currency: row.currency,
    what: row.what,
    why: row.why,
    replacesId: row.replaces_id,
    state: row.state,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    decisionNote: row.decision_note,
    provider: row.provider,
    providerReference: row.provider_reference,
    issuedAt: row.issued_at,
    headsUpAt: row.heads_up_at,
    announcedAt: row.announced_at,
    promisedBy: row.promised_by,
    version: row.version,
  };
}

/** The columns it is made of, spelled out: `*` is planned anew each time. */
export const accommodationColumns = Object.keys(columns.shape);

/** A row of accommodations, checked on its way out. */
export const AccommodationRow = columns.transform(toAccommodation);

/** What became of a heads-up. */
export const HeadsUpRow = z
  .object({ heads_up_at: z.date(), reached_at: z.date().nullable(), failed: z.boolean() })
  .transform(
    (row): HeadsUp => ({ givenAt: row.heads_up_at, reachedAt: row.reached_at, failed: row.failed }),
  );
