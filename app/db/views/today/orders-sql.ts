import { isStuck } from "../finance/stuck-orders-sql.ts";
import type { ListedCases } from "./cases-sql.ts";

/** Requests that finance decides on, due or nearly, but those the one who looks may not decide alone. */
export function todayRequests({ whose, isMine, limit, any }: ListedCases): string {
  return `
  union all
  (select 'approval-waiting', a.case_id, a.id::text, a.promised_by,
          'requested:' || a.kind || ':' || a.amount_minor || ':' || a.currency, c.severity, c.chase_count, null
     from accommodations a ${any("a.case_id", whose.staffId === null ? isMine : "true")}
    where a.state = 'requested' and a.promised_by <= :horizon and a.requested_by <> :viewer
      and a.first_approved_by is distinct from :viewer
      and exists (select from staff where id = :viewer and role = 'finance')
    order by a.promised_by limit ${limit})`;
}

/**
 * What was approved and its provider has not given: for finance, administrators, who hold the keys, and
 * leads of the case's team (R17).
 */
export function todayOrders({ whose, isMine, limit, any }: ListedCases): string {
  const ofMine = `(v.role <> 'lead' or v.team_id is not distinct from case_files.team_id or ${isMine})`;
  return `
  union all
  (select case when o.state = 'failed' then 'order-failed' else 'order-waits' end, a.case_id, a.id::text,
          o.opened_at,
          json_build_object('kind', a.kind, 'amountMinor', o.amount_minor, 'currency', o.currency,
            'provider', o.provider, 'state', o.state, 'refusal', o.refusal, 'lastWords', o.last_words)::text,
          c.severity, c.chase_count, null
     from provider_orders o
     join accommodations a on a.id = o.accommodation_id
     join staff v on v.id = :viewer and v.role in ('finance', 'lead', 'administrator')
     ${any("a.case_id", whose.staffId === null ? isMine : ofMine)}
    where ${isStuck}
    order by o.opened_at limit ${limit})`;
}
