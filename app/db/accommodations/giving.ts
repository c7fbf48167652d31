import type { Knex } from "knex";
import type { Giving } from "#app/operations/ports/giving.ts";
import { LimitRow, RangeFactsRow, RangeTableRow, TotalsRow } from "./giving-rows.ts";

/** What the range goes by, of the case `f` of the customer `c`. */
export const rangeFactsColumns = `
  f.severity, f.fault, c.tier, f.chases_in_all as chases,
  (select count(*) from case_files other
    where other.customer_id = f.customer_id and other.id <> f.id
      and lower(other.product) = lower(f.product) and other.opened_at <= f.opened_at
      and other.opened_at > f.opened_at - interval '365 days') as repeats,
  (select count(*) from customer_promises p
    where p.case_id = f.id and p.broken_at is not null) as "brokenPromises"`;

const facts = `select ${rangeFactsColumns}
  from case_files f join customers c on c.id = f.customer_id where f.id = ?`;

// Locks in one order, the customer's first, so that no two wait for each other.
const lock = `
  select pg_advisory_xact_lock(hashtextextended('giving:customer:' || :customerId, 0)),
         pg_advisory_xact_lock(hashtextextended('giving:staff:' || :staffId, 0))`;

const totals = `
  select coalesce(sum(amount_minor) filter (
           where customer_id = :customerId and requested_by = :staffId and requested_at >= :lately), 0)
           as lately,
         coalesce(sum(amount_minor) filter (
           where customer_id = :customerId and requested_at >= :customerSince), 0) as "toCustomer",
         coalesce(sum(amount_minor) filter (
           where requested_by = :staffId and requested_at >= :staffSince), 0) as "byStaff"
    from accommodations
   where (customer_id = :customerId or requested_by = :staffId) and currency = :currency
     and state not in ('declined', 'withdrawn')`;

/** Limits and fair ranges in Postgres, within one transaction. */
export function giving(tx: Knex): Giving {
  return {
    async listLimits() {
      const rows = await tx("giving_limits").orderBy(["currency", "name"]);
      return rows.map((row) => LimitRow.parse(row));
    },
    async setLimit({ name, currency }, limit, { by, at }) {
      if (!limit) {
        await tx("giving_limits").where({ name, currency }).delete();
        return;
      }
      const change = { amount_minor: limit.amountMinor, days: limit.days };
      await tx("giving_limits")
        .insert({ name, currency, ...change, changed_by: by, changed_at: at })
        .onConflict(["name", "currency"])
        .merge();
    },
    async setReportingLimit(currency, amountMinor, { by, at }) {
      if (amountMinor === null) {
        await tx("reporting_limits").where({ currency }).delete();
        return;
      }
      await tx("reporting_limits")
        .insert({ currency, amount_minor: amountMinor, changed_by: by, changed_at: at })
        .onConflict("currency")
        .merge();
    },
    async findRangeTable(currency) {
      const row = await tx("range_tables").where({ currency }).first();
      return row ? RangeTableRow.parse(row) : null;
    },
    async setRangeTable({ currency, ...rules }, { by, at }) {
      const change = { rules: JSON.stringify(rules), changed_by: by, changed_at: at };
      await tx("range_tables")
        .insert({ currency, ...change })
        .onConflict("currency")
        .merge();
    },
    async rangeFacts(caseId) {
      const { rows } = await tx.raw<{ rows: unknown[] }>(facts, [caseId]);
      return RangeFactsRow.parse(rows[0]);
    },
    async claimTotals({ customerId, staffId, currency, since }) {
      await tx.raw(lock, { customerId, staffId });
      const from = { lately: since.lately, customerSince: since.customer, staffSince: since.staff };
      const bindings = { customerId, staffId, currency, ...from };
      const { rows } = await tx.raw<{ rows: unknown[] }>(totals, bindings);
      return TotalsRow.parse(rows[0]);
    },
  };
}
