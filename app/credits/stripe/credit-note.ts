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
import { answerOf, findNamed, Invoice, ofOurs, readNote, refuses, unreadable } from "./answers.ts";
import { type AskStripe, nameKey, onceFor } from "./client.ts";

const refuse = (why: "target-needed" | "target-unknown", words: string) =>
  ({ ok: false, reason: "refused", why, words }) as const;

const needsInvoice = refuse("target-needed", "Which invoice is it a refund of?");

/**
 * Refunds as credit notes on a finalised invoice at Stripe: what was paid goes back the way it came,
 * what is still open is owed no longer. https://docs.stripe.com/invoicing/credit-notes
 */
export function createCreditNote(ask: AskStripe, isSetUp: boolean): OutsideProvider {
  return {
    name: "stripe-credit-note",
    label: "Stripe, credit note",
    where: "outside",
    isSetUp,
    serves: ["refund"],
    target: {
      label: "The invoice's id at Stripe",
      hint: "It begins with in_.",
      shape: /^in_[A-Za-z0-9]{1,100}$/,
    },
    givesLink: false,
    changesLater: true,
    powers: {
      takesBackDelivered: false,
      callsOff: false,
      renewsLink: false,
      announcesItself: false,
    },
    findTarget: async () => needsInvoice,
    place: (order) => ask((stripe) => place(stripe, order)),
    find: (order) => ask((stripe) => find(stripe, order)),
    callOff: refuses,
    makeLink: refuses,
    list: (span) => ask((stripe) => list(stripe, span)),
  };
}

async function place(stripe: Stripe, order: OutsideOrder): Promise<Answer<TheirOrder>> {
  const { target, amountMinor, currency, externalId, caseReference } = order;
  if (!target) return needsInvoice;
  const invoice = Invoice.safeParse(await stripe.invoices.retrieve(target));
  // Nothing was asked for yet.
  if (!invoice.success) return { ...unreadable, reason: "later", afterMs: null };
  const { status, currency: its } = invoice.data;
  if (its !== currency) return refuse("target-unknown", `This invoice is in ${its}.`);
  if (status !== "paid" && status !== "open") {
    return refuse("target-unknown", `This invoice is ${status ?? "not finalised"}.`);
  }
  const amount = toStripe(amountMinor, currency);
  const made = await stripe.creditNotes.create(
    {
      invoice: target,
      amount,
      ...(status === "paid" ? { refund_amount: amount } : {}),
      // The customer hears of it from us, in one message.
      email_type: "none",
      memo: `Case ${caseReference}`,
      metadata: { [nameKey]: externalId, amends_case: caseReference },
      expand: ["refunds.refund"],
    },
    onceFor(order),
  );
  return answerOf(readNote(made));
}

async function find(
  stripe: Stripe,
  { target, externalId }: OutsideOrder,
): Promise<Answer<TheirOrder | null>> {
  if (!target) return { ok: true, found: null };
  const notes = stripe.creditNotes.list({
    invoice: target,
    limit: 100,
    expand: ["data.refunds.refund"],
  });
  return findNamed(notes, externalId, readNote);
}

async function list(
  stripe: Stripe,
  { from, to }: ListSpan,
): Promise<Answer<readonly ListedOrder[]>> {
  const seconds = (at: Date) => Math.floor(at.getTime() / 1000);
  const found: ListedOrder[] = [];
  const notes = stripe.creditNotes.list({
    created: { gte: seconds(from), lte: seconds(to) },
    limit: 100,
    expand: ["data.refunds.refund"],
  });
  for await (const each of notes) {
    const read = readNote(each);
    if (!read) return unreadable;
    found.push(...ofOurs(read));
  }
  return { ok: true, found };
}
