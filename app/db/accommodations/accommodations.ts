import type { Knex } from "knex";
import type { AccommodationChanges, Accommodations } from "#app/operations/ports/accommodations.ts";
import { AccommodationRow, accommodationColumns, HeadsUpRow } from "./accommodation-rows.ts";

const columns = {
  amountMinor: "amount_minor",
  why: "why",
  needsTwo: "needs_two",
  firstApprovedBy: "first_approved_by",
  firstApprovedAt: "first_approved_at",
  decidedBy: "decided_by",
  decidedAt: "decided_at",
  decisionNote: "decision_note",
  providerReference: "provider_reference",
  issuedAt: "issued_at",
  headsUpAt: "heads_up_at",
  announcedAt: "announced_at",
} as const satisfies Record<keyof AccommodationChanges, string>;

function toColumns(changes: AccommodationChanges) {
  return Object.fromEntries(
    Object.entries(changes).map(([key, value]) => [columns[key as keyof typeof columns], value]),
  );
}

// What became of the heads-up: a mail, or a call where there is no address.
const headsUp = `
  select a.heads_up_at, coalesce(m.handed_over_at, t.done_at) as reached_at,
         coalesce(m.state in ('hard_bounce', 'soft_bounce', 'complaint', 'failed', 'suppressed', 'cancelled'),
                  false) as failed
    from accommodations a
    left join messages m on m.once = 'heads-up:' || a.id
    left join call_tasks t on t.once = 'call:heads-up:' || a.id
   where a.id = ? and a.heads_up_at is not null`;

const beforeAll = "00000000-0000-0000-0000-000000000000";

/** Accommodations in Postgres, within one transaction. */
export function accommodations(tx: Knex): Accommodations {
  return {
    async insert(accommodation) {
      await tx("accommodations").insert({
        id: accommodation.id,
        case_id: accommodation.caseId,
        customer_id: accommodation.customerId,
        kind: accommodation.kind,
        amount_minor: accommodation.amountMinor,
        asked_minor: accommodation.askedMinor,
        range_from_minor: accommodation.range?.fromMinor ?? null,
        range_to_minor: accommodation.range?.toMinor ?? null,
        range_why: accommodation.rangeWhy,
        budget_id: accommodation.budgetId,
        cost_centre_id: accommodation.costCentreId,
        by_authority: accommodation.byAuthority,
        notices: [...accommodation.notices],
        currency: accommodation.currency,
        what: accommodation.what,
        why: accommodation.why,
        replaces_id: accommodation.replacesId,
        state: accommodation.state,
        requested_by: accommodation.requestedBy,
        requested_at: accommodation.requestedAt,
        decided_at: accommodation.decidedAt,
        provider: accommodation.provider,
        promised_by: accommodation.promisedBy,
        version: accommodation.version,
      });
    },
    async step({ from: { id, state, version }, to, changes = {} }) {
      const [row] = await tx("accommodations")
        .where({ id, state, version })
        .update({ ...toColumns(changes), state: to, version: version + 1 })
        .returning("*");
      return row ? AccommodationRow.parse(row) : null;
    },
    find: (id) => findOne(tx, { id }),
    findByProviderReference: (provider, reference) =>
      findOne(tx, { provider, provider_reference: reference }),
    findReplacement: (id) => findOne(tx, { replaces_id: id }),
    async listForCase(caseId) {
      const rows = await tx("accommodations")
        .where({ case_id: caseId })
        .orderBy(["requested_at", "id"]);
      return rows.map((row) => AccommodationRow.parse(row));
    },
    listUnissued: (limit, after) => listById(unissued(tx), limit, after),
    listHeadedUp: (before, limit, after) =>
      listById(
        tx("accommodations").where({ state: "heads-up-sent" }).where("heads_up_at", "<=", before),
        limit,
        after,
      ),
    listWithoutHeadsUp: (limit, after) =>
      listById(tx("accommodations").where({ state: "issued", kind: "gift-card" }), limit, after),
    async findHeadsUp(id) {
      const { rows } = await tx.raw<{ rows: unknown[] }>(headsUp, [id]);
      return rows[0] ? HeadsUpRow.parse(rows[0]) : null;
    },
  };
}

async function findOne(tx: Knex, at: Readonly<Record<string, string>>) {
  const row = await tx("accommodations").where(at).first();
  return row ? AccommodationRow.parse(row) : null;
}

/** Approved, and neither done by hand nor ordered outside: that is the affair of the order. */
function unissued(tx: Knex) {
  return tx("accommodations")
    .where({ state: "approved" })
    .whereNot({ provider: "by-hand" })
    .whereNotExists(tx("provider_orders").whereRaw("accommodation_id = accommodations.id"));
}

async function listById(query: Knex.QueryBuilder, limit: number, after: string | null) {
  const rows: unknown[] = await query
    .where("id", ">", after ?? beforeAll)
    .orderBy("id")
    .limit(limit)
    .select(accommodationColumns);
  return rows.map((row) => AccommodationRow.parse(row));
}
