import type { Stripe } from "stripe";
import type { Refusal } from "#app/domain/accommodations/order.ts";
import type { Answer, NoAnswer, OutsideOrder } from "#app/operations/ports/providers.ts";

export type StripeKeys = {
  readonly apiKey: string;
  /** Another address than Stripe's own, such as that of stripe-mock; null for Stripe. */
  readonly url: string | null;
};

/** The metadata of everything of ours there: the order's name (MON-6). */
export const nameKey = "amends_order";

/** Asks Stripe, and puts every way it may fail into our words. */
export type AskStripe = <Found>(
  work: (stripe: Stripe) => Promise<Answer<Found>>,
) => Promise<Answer<Found>>;

/**
 * A client that tries nothing again by itself: what is repeated, and when, is the order's affair. It is
 * loaded with the first question, for most installations have no use for it.
 */
export function createAsk(keys: StripeKeys | null, patienceMs = 20_000): AskStripe {
  let client: Promise<Stripe> | null = null;
  return async (work) => {
    if (!keys) return { ok: false, reason: "refused", why: "not-set-up", words: "" };
    client ??= load(keys, patienceMs);
    try {
      return await work(await client);
    } catch (error) {
      return readFault(error);
    }
  };
}

async function load({ apiKey, url }: StripeKeys, timeout: number): Promise<Stripe> {
  const { Stripe: Client } = await import("stripe");
  const address = url ? new URL(url) : null;
  return new Client(apiKey, {
    maxNetworkRetries: 0,
    telemetry: false,
    timeout,
    httpClient: Client.createFetchHttpClient(),
    ...(address && {
      host: address.hostname,
      port: address.port || (address.protocol === "https:" ? "443" : "80"),
      protocol: address.protocol === "https:" ? ("https" as const) : ("http" as const),
    }),
  });
}

/** The same order sent again is the same there (Idempotency-Key). */
export function onceFor({ externalId }: Pick<OutsideOrder, "externalId">) {
  return { idempotencyKey: `amends:${externalId}` };
}

type StripeFault = {
  readonly type?: unknown;
  readonly statusCode?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly headers?: Readonly<Record<string, string | undefined>>;
};

/** https://docs.stripe.com/error-low-level: only what was refused before it ran is certain. */
function readFault(error: unknown): NoAnswer {
  const fault = (typeof error === "object" && error !== null ? error : {}) as StripeFault;
  const status = typeof fault.statusCode === "number" ? fault.statusCode : 0;
  const words =
    status === 0
      ? "No answer that we can read."
      : `Answer ${status}. ${String(fault.message ?? "")}`.trim();
  if (status === 429) {
    const seconds = Number(fault.headers?.["retry-after"] ?? Number.NaN);
    const afterMs = Number.isFinite(seconds) ? seconds * 1000 : null;
    return { ok: false, reason: "later", afterMs, words };
  }
  const isOtherOrder = fault.type === "StripeIdempotencyError";
  const isCertain = [400, 401, 402, 403, 404].includes(status) && !isOtherOrder;
  if (!isCertain) return { ok: false, reason: "unknown", words };
  return { ok: false, reason: "refused", why: whyOf(status, fault), words };
}

function whyOf(status: number, { code, message }: StripeFault): Refusal {
  if (status === 401 || status === 403) return "key-refused";
  if (code === "resource_missing") return "target-unknown";
  return code === "balance_insufficient" || /insufficient funds/i.test(String(message))
    ? "no-funds"
    : "refused";
}
