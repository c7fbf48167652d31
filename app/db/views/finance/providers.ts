import type { Knex } from "knex";
import { z } from "zod";
import { accommodationKindNames } from "#app/domain/accommodations/kind.ts";
import { orderStateNames, outsideStates, refusalNames } from "#app/domain/accommodations/order.ts";
import type { ProviderViews } from "#app/operations/views/finance/providers.ts";
import { isStuck } from "./stuck-orders-sql.ts";

const Order = z.object({
  provider: z.string(),
  state: z.enum(orderStateNames),
  refusal: z.enum(refusalNames).nullable(),
  lastWords: z.string().nullable(),
  reference: z.string().nullable(),
  target: z.string().nullable(),
  tries: z.int(),
  dueAt: z.date().nullable(),
  expiresOn: z.string().nullable(),
  isBeingCalledOff: z.boolean(),
});

const Stuck = z.object({
  accommodationId: z.string(),
  caseReference: z.string(),
  customerName: z.string(),
  kind: z.enum(accommodationKindNames),
  amountMinor: z.int(),
  currency: z.string(),
  provider: z.string(),
  state: z.enum(orderStateNames),
  refusal: z.enum(refusalNames).nullable(),
  openedAt: z.date(),
});

const money = z.object({ amountMinor: z.int(), currency: z.string() });
const Run = z.object({
  provider: z.string(),
  from: z.date(),
  to: z.date(),
  ranAt: z.date(),
  checked: z.int(),
  failed: z.string().nullable(),
  differences: z.array(
    z.object({
      kind: z.enum(["missing-there", "missing-here", "other-amount", "other-state", "twice"]),
      externalId: z.string(),
      caseReference: z.string().nullable(),
      ours: money.extend({ state: z.enum(orderStateNames) }).nullable(),
      theirs: money.extend({ state: z.enum(outsideStates), reference: z.string() }).nullable(),
    }),
  ),
});

const Choice = z.object({ kind: z.enum(accommodationKindNames), provider: z.string() });

const order = `
  select provider, state, refusal, last_words as "lastWords", reference, target, tries,
         due_at as "dueAt", expires_on as "expiresOn", call_off_by is not null as "isBeingCalledOff"
    from provider_orders where accommodation_id = :id`;

const stuck = `
  select o.accommodation_id as "accommodationId", f.reference as "caseReference",
         c.name as "customerName", a.kind, o.amount_minor as "amountMinor", o.currency, o.provider,
         o.state, o.refusal, o.opened_at as "openedAt"
    from provider_orders o
    join accommodations a on a.id = o.accommodation_id
    join case_files f on f.id = a.case_id
    join customers c on c.id = a.customer_id
   where ${isStuck}
   order by o.opened_at limit :limit`;

const runs = `
  select distinct on (provider) provider, from_at as "from", to_at as "to", ran_at as "ranAt",
         checked, failed, differences
    from reconciliations order by provider, ran_at desc`;

/** What finance reads of providers outside. */
export function providerViews(db: Knex): ProviderViews {
  return {
    async findOrder(id) {
      const { rows } = await db.raw<{ rows: unknown[] }>(order, { id });
      return rows[0] ? Order.parse(rows[0]) : null;
    },
    async listStuck(now, limit) {
      const { rows } = await db.raw<{ rows: unknown[] }>(stuck, { limit, now });
      return z.array(Stuck).parse(rows);
    },
    async listReconciliations() {
      const { rows } = await db.raw<{ rows: unknown[] }>(runs);
      return z.array(Run).parse(rows);
    },
    async listChoices() {
      return z.array(Choice).parse(await db("provider_choices").select("kind", "provider"));
    },
  };
}
