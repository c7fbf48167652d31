import { z } from "zod";
import { accommodationOf } from "#app/domain/accommodations/order.ts";
import type { ListedOrder } from "#app/domain/accommodations/reconcile.ts";
import type { Answer, NoAnswer, TheirOrder } from "#app/operations/ports/providers.ts";
import { fromStripe } from "./amounts.ts";
import { nameKey } from "./client.ts";

// The library hands on whatever came; a proxy in between may have answered in Stripe's place.

const made = z.object({
  id: z.string().min(1),
  amount: z.int(),
  currency: z.string().length(3).toUpperCase(),
  created: z.number(),
  metadata: z.record(z.string(), z.string()).nullish(),
});

const Transaction = made.extend({ object: z.literal("customer_balance_transaction") });

const Note = made.extend({
  object: z.literal("credit_note"),
  number: z.string().nullish(),
  status: z.string(),
  refunds: z
    .array(
      z.object({
        // Its id alone where it was not expanded.
        refund: z.union([z.string(), z.object({ status: z.string().nullish() })]).nullish(),
      }),
    )
    .nullish(),
});

/** What a list of customers says: their ids. */
export const Customers = z.object({
  data: z.array(z.object({ id: z.string().startsWith("cus_") })),
});

/** What an invoice says of itself. */
export const Invoice = z.object({
  object: z.literal("invoice"),
  currency: z.string().length(3).toUpperCase(),
  status: z.string().nullish(),
});

/** Nobody knows what became of the order: it is looked up before anything else. */
export const unreadable: NoAnswer = {
  ok: false,
  reason: "unknown",
  words: "Its answer is none that we can read.",
};

/** Called off, or asked for a link: Stripe does neither with these. */
export const refuses = async (): Promise<NoAnswer> => ({
  ok: false,
  reason: "refused",
  why: "refused",
  words: "",
});

/** When it was made there, with the order it is. */
export type Read = { readonly at: Date; readonly order: TheirOrder };

/** A customer balance transaction as an order; null where it is none. */
export function readTransaction(given: unknown): Read | null {
  const read = Transaction.safeParse(given);
  // A credit is negative there.
  return read.success ? toRead(read.data, -read.data.amount, {}) : null;
}

/** A credit note, and what became of its refund, as an order; null where it is none. */
export function readNote(given: unknown): Read | null {
  const read = Note.safeParse(given);
  if (!read.success) return null;
  const { amount, number, status, refunds } = read.data;
  const cameBack = (refunds ?? []).some(
    ({ refund }) =>
      typeof refund === "object" && ["failed", "canceled"].includes(refund?.status ?? ""),
  );
  // It stands although the bank sent the refund back: then nothing reached the customer.
  const state = status === "void" ? "cancelled" : cameBack ? "failed" : "issued";
  return toRead(read.data, amount, { state, number: number ?? null });
}

/** What was read, as the answer to whoever asked. */
export function answerOf(read: Read | null): Answer<TheirOrder> {
  return read ? { ok: true, found: read.order } : unreadable;
}

/** The one of our name (MON-6); null where it is not among them. */
export async function findNamed(
  all: AsyncIterable<{ readonly metadata?: Readonly<Record<string, string>> | null }>,
  externalId: string,
  read: (given: unknown) => Read | null,
): Promise<Answer<TheirOrder | null>> {
  for await (const each of all) {
    if (each.metadata?.[nameKey] === externalId) return answerOf(read(each));
  }
  return { ok: true, found: null };
}

/** The same with its name, where it is one of ours. */
export function ofOurs({ order }: Read): readonly ListedOrder[] {
  const { externalId } = order;
  const isOurs = externalId !== null && accommodationOf(externalId) !== null;
  return isOurs ? [{ ...order, externalId }] : [];
}

function toRead(
  { id, currency, created, metadata }: z.output<typeof made>,
  amount: number,
  more: Partial<Pick<TheirOrder, "state" | "number">>,
): Read {
  const order: TheirOrder = {
    reference: id,
    giftReference: null,
    externalId: metadata?.[nameKey] ?? null,
    amountMinor: fromStripe(amount, currency),
    currency,
    state: "issued",
    number: null,
    link: null,
    expiresOn: null,
    ...more,
  };
  return { at: new Date(created * 1000), order };
}
