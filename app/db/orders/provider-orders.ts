import type { Knex } from "knex";
import type { ProviderOrders } from "#app/operations/ports/provider-orders.ts";
import {
  ClaimedRow,
  OrderRow,
  OurOrderRow,
  SaidRow,
  toOrderColumns,
} from "./provider-order-rows.ts";

// Whoever comes at the same instant passes over what is being taken. What was to be placed may have
// reached the provider from this instant on, whatever becomes of this process.
// While money is paused only what has left is looked up.
// What was asked for before a backup was taken may have been ordered after it.
const askedBeforeRestored = `exists (
  select from restorations r join accommodations a on a.requested_at <= r.restored_at
   where a.id = provider_orders.accommodation_id)`;
const claimDue = `
  with due as (
    select accommodation_id as id, asked_at is not null or ${askedBeforeRestored} as was_asked
      from provider_orders
     where due_at <= :now and (lease_until is null or lease_until <= :now)
       and (state <> 'to-place' or call_off_by is not null or not exists (
         select from pauses where what = 'money' and ended_at is null))
     order by due_at limit :limit for update skip locked
  ), claimed as (
    update provider_orders o
       set lease_until = :leaseUntil, fence = fence + 1, tries = tries + 1,
           state = case when o.state = 'to-place' then 'placing' else o.state end,
           asked_at = coalesce(o.asked_at, :now)
      from due where o.accommodation_id = due.id
    returning o.*, due.was_asked
  )
  select c.*, f.reference as case_reference, u.name as customer_name, u.email as customer_email
    from claimed c
    join accommodations a on a.id = c.accommodation_id
    join case_files f on f.id = a.case_id
    join customers u on u.id = a.customer_id
   order by c.due_at`;

const opened = `
  select o.accommodation_id as "accommodationId", o.external_id as "externalId",
         f.reference as "caseReference", o.amount_minor as "amountMinor", o.currency, o.state
    from provider_orders o
    join accommodations a on a.id = o.accommodation_id
    join case_files f on f.id = a.case_id
   where o.provider = :provider and o.opened_at >= :from and o.opened_at < :to
   order by o.opened_at, o.accommodation_id`;

/** Orders with providers outside, in Postgres. */
export function providerOrders(tx: Knex): ProviderOrders {
  const at = (accommodationId: string) =>
    tx("provider_orders").where({ accommodation_id: accommodationId });
  const one = (row: unknown) => (row ? OrderRow.parse(row) : null);
  return {
    async open({ openedBy, at: openedAt, number, ...order }) {
      const rows = await tx("provider_orders")
        .insert({
          accommodation_id: order.accommodationId,
          provider: order.provider,
          external_id: order.externalId,
          amount_minor: order.amountMinor,
          currency: order.currency,
          number,
          state: "to-place",
          due_at: openedAt,
          opened_by: openedBy,
          opened_at: openedAt,
        })
        .onConflict("accommodation_id")
        .ignore()
        .returning("accommodation_id");
      return rows.length === 1;
    },
    find: async (id) => one(await at(id).first()),
    claim: async (id) => one(await at(id).forUpdate().first()),
    async findByName(provider, names) {
      const known = await tx("provider_orders")
        .where({ provider })
        .where((either) =>
          either
            .whereIn("external_id", names)
            .orWhereIn("reference", names)
            .orWhereIn("gift_reference", names),
        )
        .first();
      return one(known);
    },
    async change(id, changes) {
      const changed = await at(id).update(toOrderColumns(changes));
      if (changed !== 1) throw new Error(`there is no order for accommodation ${id}`);
    },
    async claimDue(now, limit, leaseMs) {
      const leaseUntil = new Date(now.getTime() + leaseMs);
      const { rows } = await tx.raw<{ rows: unknown[] }>(claimDue, { now, limit, leaseUntil });
      return rows.map((row) => ClaimedRow.parse(row));
    },
    async keepTarget({ accommodationId, fence }, target) {
      return (await at(accommodationId).where({ fence }).update({ target })) === 1;
    },
    ...orderLists(tx),
    ...orderNews(tx),
  };
}

function orderLists(
  tx: Knex,
): Pick<ProviderOrders, "claimSealedOtherwise" | "listOpened" | "listTargets"> {
  return {
    async claimSealedOtherwise(keyId, limit) {
      const rows = await tx("provider_orders")
        .whereNot({ key_id: keyId })
        .limit(limit)
        .forUpdate()
        .skipLocked()
        .select("accommodation_id", "sealed_link");
      return rows.map((row) => ({ id: row.accommodation_id, sealedLink: row.sealed_link }));
    },
    async listOpened(provider, from, to) {
      const { rows } = await tx.raw<{ rows: unknown[] }>(opened, { provider, from, to });
      return rows.map((row) => OurOrderRow.parse(row));
    },
    listTargets: (provider, from, to) =>
      tx("provider_orders")
        .where({ provider })
        .whereNotNull("target")
        .where("opened_at", ">=", from)
        .where("opened_at", "<", to)
        .distinct()
        .pluck("target"),
  };
}

function orderNews(tx: Knex): Pick<ProviderOrders, "addNews" | "findSaid"> {
  return {
    async addNews({ accommodationId, ...news }, receivedAt) {
      const rows = await tx("provider_news")
        .insert({ ...news, accommodation_id: accommodationId, received_at: receivedAt })
        .onConflict(["source", "key"])
        .ignore()
        .returning("key");
      return rows.length === 1;
    },
    async findSaid(accommodationId) {
      const row = await tx("provider_news")
        .where({ accommodation_id: accommodationId })
        .whereNotNull("says")
        .orderBy("at")
        .first("says");
      return row ? SaidRow.parse(row).says : null;
    },
  };
}
