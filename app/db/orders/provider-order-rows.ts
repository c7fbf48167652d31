import { z } from "zod";
import { orderStateNames, refusalNames } from "#app/domain/accommodations/order.ts";
import type {
  ClaimedOrder,
  OrderChanges,
  ProviderOrder,
} from "#app/operations/ports/provider-orders.ts";

const columns = {
  round: "round",
  externalId: "external_id",
  target: "target",
  number: "number",
  state: "state",
  dueAt: "due_at",
  tries: "tries",
  leaseUntil: "lease_until",
  askedAt: "asked_at",
  reference: "reference",
  giftReference: "gift_reference",
  sealedLink: "sealed_link",
  keyId: "key_id",
  linkWanted: "link_wanted",
  expiresOn: "expires_on",
  refusal: "refusal",
  lastWords: "last_words",
  callOffBy: "call_off_by",
} as const satisfies Record<keyof OrderChanges, string>;

export function toOrderColumns(changes: OrderChanges) {
  return Object.fromEntries(
    Object.entries(changes).map(([key, value]) => [columns[key as keyof typeof columns], value]),
  );
}

const row = z.object({
  accommodation_id: z.string(),
  provider: z.string(),
  round: z.int(),
  external_id: z.string(),
  amount_minor: z.coerce.number<unknown>().int(),
  currency: z.string(),
  target: z.string().nullable(),
  number: z.string().nullable(),
  state: z.enum(orderStateNames),
  due_at: z.date().nullable(),
  tries: z.int(),
  lease_until: z.date().nullable(),
  fence: z.coerce.number<unknown>().int(),
  asked_at: z.date().nullable(),
  reference: z.string().nullable(),
  gift_reference: z.string().nullable(),
  sealed_link: z.string().nullable(),
  key_id: z.int().nullable(),
  link_wanted: z.boolean(),
  expires_on: z.string().nullable(),
  refusal: z.enum(refusalNames).nullable(),
  last_words: z.string().nullable(),
  call_off_by: z.string().nullable(),
  opened_at: z.date(),
});

function toOrder(given: z.output<typeof row>): ProviderOrder {
  return {
    accommodationId: given.accommodation_id,
    provider: given.provider,
    round: given.round,
    externalId: given.external_id,
    amountMinor: given.amount_minor,
    currency: given.currency,
    target: given.target,
    number: given.number,
    state: given.state,
    dueAt: given.due_at,
    tries: given.tries,
    leaseUntil: given.lease_until,
    fence: given.fence,
    askedAt: given.asked_at,
    reference: given.reference,
    giftReference: given.gift_reference,
    sealedLink: given.sealed_link,
    keyId: given.key_id,
    linkWanted: given.link_wanted,
    expiresOn: given.expires_on,
    refusal: given.refusal,
    lastWords: given.last_words,
    callOffBy: given.call_off_by,
    openedAt: given.opened_at,
  };
}

export const OrderRow = row.transform(toOrder);

/** With what is told to the provider besides, and whether it may know of the order already. */
export const ClaimedRow = row
  .extend({
    was_asked: z.boolean(),
    case_reference: z.string(),
    customer_name: z.string(),
    customer_email: z.string().nullable(),
  })
  .transform(
    (given): ClaimedOrder => ({
      ...toOrder(given),
      wasAsked: given.was_asked,
      caseReference: given.case_reference,
      customer: { name: given.customer_name, email: given.customer_email },
    }),
  );

export const SaidRow = z.object({ says: z.enum(["redeemed", "expired", "cancelled", "failed"]) });

export const OurOrderRow = z.object({
  accommodationId: z.string(),
  externalId: z.string(),
  caseReference: z.string(),
  amountMinor: z.coerce.number<unknown>().int(),
  currency: z.string(),
  state: z.enum(orderStateNames),
});
