import { z } from "zod";
import { parseAmount } from "#app/domain/accommodations/amount.ts";
import type { OutsideState, Refusal } from "#app/domain/accommodations/order.ts";
import type { NoAnswer, TheirOrder } from "#app/operations/ports/providers.ts";
import type { Reply } from "./request.ts";

// https://developers.tremendous.com/reference/create-order

const Reward = z.object({
  id: z.string().min(1),
  value: z.object({ denomination: z.number(), currency_code: z.string() }),
  expires_at: z.string().nullish(),
  delivery: z.object({ link: z.url({ protocol: /^https$/ }).nullish() }).nullish(),
});

const Order = z.object({
  id: z.string().min(1),
  external_id: z.string().nullish(),
  status: z.string(),
  // There when rewards of the order were called off.
  payment: z.object({ refund: z.object({ total: z.number() }).nullish() }).nullish(),
  rewards: z.array(Reward).min(1),
});
export const OneOrder = z.object({ order: Order });
export const ManyOrders = z.object({ orders: z.array(Order) });
export const OneLink = z.object({
  reward: z.object({ link: z.url({ protocol: /^https$/ }) }),
});

const states: Readonly<Record<string, OutsideState>> = {
  EXECUTED: "issued",
  FAILED: "failed",
  CANCELED: "cancelled",
};

/** An order of theirs in our words; null for one that is none of ours: we order one gift at a time. */
export function readOrder(given: z.output<typeof Order>, now: Date): TheirOrder | null {
  const [reward] = given.rewards;
  if (!reward || given.rewards.length !== 1) return null;
  const { denomination, currency_code: currency } = reward.value;
  const amount = parseAmount(String(denomination), currency);
  const expiresAt = endOf(reward);
  return {
    reference: given.id,
    giftReference: reward.id,
    externalId: given.external_id ?? null,
    // What cannot be read is not what was approved, and is held for a person.
    amountMinor: amount.ok ? amount.amountMinor : 0,
    currency,
    state: stateOf(given, expiresAt !== null && expiresAt <= now),
    number: null,
    link: reward.delivery?.link ?? null,
    expiresOn: expiresAt?.toISOString().slice(0, 10) ?? null,
  };
}

function endOf({ expires_at: text }: z.output<typeof Reward>): Date | null {
  const at = new Date(text ?? Number.NaN);
  return Number.isNaN(at.getTime()) ? null : at;
}

/** Every status of theirs that is not listed waits for somebody or something there. */
function stateOf({ status, payment }: z.output<typeof Order>, isOver: boolean): OutsideState {
  const state = states[status] ?? "pending";
  if (state !== "issued") return state;
  if ((payment?.refund?.total ?? 0) > 0) return "cancelled";
  return isOver ? "expired" : "issued";
}

const Fault = z.object({
  errors: z.object({ message: z.string().catch(""), payload: z.unknown() }).partial(),
});

/** What an answer that is no order means: nothing done, try later, or nobody knows. */
export function readFault({ status, body, retryAfterMs }: Reply): NoAnswer {
  const parsed = Fault.safeParse(body);
  const said = parsed.success ? (parsed.data.errors.message ?? "") : "";
  const details = parsed.success ? JSON.stringify(parsed.data.errors.payload ?? "") : "";
  const words = status === 0 ? "No answer." : `Answer ${status}. ${said}`.trim();
  if (status === 429) return { ok: false, reason: "later", afterMs: retryAfterMs, words };
  const isCertain = [400, 401, 402, 403, 404, 422].includes(status);
  if (!isCertain) return { ok: false, reason: "unknown", words };
  return { ok: false, reason: "refused", why: whyOf(status, said + details), words };
}

function whyOf(status: number, said: string): Refusal {
  if (status === 401 || status === 403) return "key-refused";
  if (status === 402 || /insufficient|not enough|funds|balance/i.test(said)) return "no-funds";
  return /product|campaign/i.test(said) ? "unknown-product" : "refused";
}
