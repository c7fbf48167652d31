import type { Knex } from "knex";
import type { Customer } from "#app/domain/cases/case-file.ts";
import type { Customers } from "#app/operations/ports/cases.ts";
import { WishesRow } from "../clock/setting-rows.ts";
import { columnsOf } from "../statements/columns-of.ts";
import type { AroundCase } from "../store/around-case.ts";
import { CustomerRow } from "./case-rows.ts";

/** Customers in Postgres, within one transaction at one instant. */
export function customers(tx: Knex, now: Date, { wishes: known }: AroundCase): Customers {
  const all = tx.raw(columnsOf(CustomerRow));
  // Whoever looks for a customer by her address writes to her next.
  const withWishes = tx.raw(`${columnsOf(CustomerRow)}, mails, reach_by`);
  const keep = (row: unknown) => {
    const customer = CustomerRow.parse(row);
    known.set(customer.id, WishesRow.parse(row));
    return customer;
  };
  const findKnown = async (customer: Customer, handle: string | null) => {
    const row = await findRow(tx("customers").first(withWishes), customer, handle);
    return row ? keep(row) : null;
  };
  return {
    async find(id) {
      const row = await tx("customers").where({ id }).first(all);
      return row ? CustomerRow.parse(row) : null;
    },
    findKnown: (customer, handle = null) => findKnown(customer, handle),
    async findOrInsert(customer, handle = null) {
      const known = await findKnown(customer, handle);
      if (known) return known;
      // Two cases of a new customer at the same instant: the second waits here, then finds the first.
      const [row] = await tx("customers")
        .insert(toColumns(customer, handle, now))
        .onConflict()
        .ignore()
        .returning(withWishes);
      const written = row ? keep(row) : await findKnown(customer, handle);
      if (!written) throw new Error("a new customer could not be written");
      return written;
    },
    async choose(id, { locale, followUpsStoppedAt, mails, reachBy }) {
      known.delete(id);
      await tx("customers")
        .where({ id })
        .update({
          ...(locale === undefined ? {} : { locale }),
          ...(mails === undefined ? {} : { mails }),
          ...(reachBy === undefined ? {} : { reach_by: reachBy }),
          ...(followUpsStoppedAt === undefined
            ? {}
            : { follow_ups_stopped_at: followUpsStoppedAt }),
        });
    },
    async getWishes(id) {
      const seen = known.get(id);
      if (seen) return seen;
      return WishesRow.parse(await tx("customers").where({ id }).first("mails", "reach_by"));
    },
    async setTier(id, tier) {
      // Two of her cases may be at work on it at once: the row says who was first.
      const row = await tx("customers").where({ id }).forUpdate().first("tier");
      if (!row || row.tier === tier) return null;
      await tx("customers").where({ id }).update({ tier });
      return row.tier;
    },
    async correctAddress(id, email) {
      const taken = await tx("customers").where({ email }).whereNot({ id }).first("id");
      if (taken) return false;
      await tx("customers").where({ id }).update({ email });
      return true;
    },
    async setPhone(id, phone) {
      await tx("customers").where({ id }).update({ phone });
    },
    async hasStoppedFollowUps(id) {
      const row = await tx("customers").where({ id }).first("follow_ups_stopped_at");
      return row?.follow_ups_stopped_at != null;
    },
  };
}

function toColumns(customer: Customer, handle: string | null, now: Date) {
  return {
    id: customer.id,
    name: customer.name,
    email: customer.email,
    phone: customer.phone,
    locale: customer.locale,
    time_zone: customer.timeZone,
    tier: customer.tier,
    // Whoever can be reached is known by that; a handle may be anybody's who says so.
    public_handle: customer.email || customer.phone ? null : handle,
    created_at: now,
  };
}

/** By what she can be reached, else by her name in public; nobody where nothing of it is known. */
async function findRow(
  found: Knex.QueryBuilder,
  { email, phone }: Customer,
  handle: string | null,
): Promise<unknown> {
  if (email) return found.where({ email });
  if (phone) return found.where({ phone }).whereNull("email").orderBy("created_at");
  return handle === null ? undefined : found.where({ public_handle: handle });
}
