import type { Stripe } from "stripe";
import type { ListedOrder } from "#app/domain/accommodations/reconcile.ts";
import type {
  Answer,
  ListSpan,
  OutsideOrder,
  OutsideProvider,
  TheirOrder,
} from "#app/operations/ports/providers.ts";
import { toStripe } from "./amounts.ts";
import {
  answerOf,
  Customers,
  findNamed,
  ofOurs,
  readTransaction,
  refuses,
  unreadable,
} from "./answers.ts";
import { type AskStripe, nameKey, onceFor } from "./client.ts";

const needsCustomer = {
  ok: false,
  reason: "refused",
  why: "target-needed",
  words: "There is not exactly one customer with this e-mail address there.",
} as const;

/**
 * Credits as transactions on the customer's balance at Stripe: the next invoice takes them off.
 * https://docs.stripe.com/billing/customer/balance
 */
export function createCustomerBalance(ask: AskStripe, isSetUp: boolean): OutsideProvider {
  return {
    name: "stripe-balance",
    label: "Stripe, customer balance",
    where: "outside",
    isSetUp,
    serves: ["credit"],
    target: {
      label: "The customer's id at Stripe",
      hint: "It begins with cus_.",
      shape: /^cus_[A-Za-z0-9]{1,100}$/,
    },
    givesLink: false,
    changesLater: false,
    // By a second transaction of the opposite sign, which is booked there.
    powers: {
      takesBackDelivered: true,
      callsOff: false,
      renewsLink: false,
      announcesItself: false,
    },
    findTarget: ({ customer: { email } }) =>
      ask(async (stripe) => {
        if (!email) return needsCustomer;
        const read = Customers.safeParse(await stripe.customers.list({ email, limit: 2 }));
        if (!read.success) return unreadable;
        const [only, ...others] = read.data.data;
        return only && others.length === 0 ? { ok: true, found: only.id } : needsCustomer;
      }),
    place: (order) => ask((stripe) => place(stripe, order)),
    find: (order) => ask((stripe) => find(stripe, order)),
    callOff: refuses,
    makeLink: refuses,
    list: (span) => ask((stripe) => list(stripe, span)),
  };
}

async function place(stripe: Stripe, order: OutsideOrder): Promise<Answer<TheirOrder>> {
  const { target, amountMinor, currency, number, externalId, caseReference } = order;
  if (!target) return needsCustomer;
  const made = await stripe.customers.createBalanceTransaction(
    target,
    {
      // A negative amount is a credit.
      amount: -toStripe(amountMinor, currency),
      currency: currency.toLowerCase(),
      description: `Credit ${number ?? caseReference}`,
      metadata: { [nameKey]: externalId, amends_case: caseReference },
    },
    onceFor(order),
  );
  return answerOf(readTransaction(made));
}

/** By the name in the metadata: a transaction has no other name of ours. Newest first. */
async function find(
  stripe: Stripe,
  { target, externalId }: OutsideOrder,
): Promise<Answer<TheirOrder | null>> {
  if (!target) return { ok: true, found: null };
  const all = stripe.customers.listBalanceTransactions(target, { limit: 100 });
  return findNamed(all, externalId, readTransaction);
}

/** Stripe lists transactions by customer only: those of the customers that ours went to. */
async function list(
  stripe: Stripe,
  { from, to, targets }: ListSpan,
): Promise<Answer<readonly ListedOrder[]>> {
  const found: ListedOrder[] = [];
  for (const target of targets) {
    for await (const each of stripe.customers.listBalanceTransactions(target, { limit: 100 })) {
      const read = readTransaction(each);
      if (!read) return unreadable;
      if (read.at < from) break;
      if (read.at <= to) found.push(...ofOurs(read));
    }
  }
  return { ok: true, found };
}
