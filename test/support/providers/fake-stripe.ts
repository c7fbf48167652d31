import { randomUUID } from "node:crypto";
import { createFaulty } from "./faulty.ts";

type Transaction = {
  id: string;
  customer: string;
  amount: number;
  currency: string;
  description: string;
  created: number;
  metadata: Record<string, string>;
};
type Note = Omit<Transaction, "customer" | "description"> & {
  invoice: string;
  number: string;
  status: string;
  email_type: string | null;
  refunds: { amount_refunded: number; refund: { id: string; status: string } }[];
};
type Invoice = { id: string; status: string; currency: string; total: number };

export const stripeUrl = "http://127.0.0.1:9";
const apiKey = "sk_test_a-key-of-the-fake";
const newId = (prefix: string) => `${prefix}_${randomUUID().replaceAll("-", "").slice(0, 24)}`;

/**
 * Stripe as its reference describes it: a key answers again what it answered first, other parameters
 * under it are refused; a credit note on a paid invoice says where the money goes.
 */
class Account {
  readonly customers: { id: string; email: string }[] = [];
  readonly invoices: Invoice[] = [];
  readonly transactions: Transaction[] = [];
  readonly notes: Note[] = [];
  /** What is given for one that was asked for. */
  readonly account = { other: 1 };
  private readonly keys = new Map<string, { body: string; status: number; text: string }>();

  constructor(private readonly now: () => Date) {}

  async handle(request: Request): Promise<Response> {
    if (request.headers.get("authorization") !== `Bearer ${apiKey}`) {
      return fault(401, { message: "Invalid API Key provided." });
    }
    const url = new URL(request.url);
    return request.method === "POST" ? this.post(request, url.pathname) : this.get(url);
  }

  addCustomer(email: string): string {
    const customer = { id: newId("cus"), email };
    this.customers.push(customer);
    return customer.id;
  }

  addInvoice(of: Partial<Invoice> = {}): string {
    const invoice = { id: newId("in"), status: "paid", currency: "eur", total: 50_000, ...of };
    this.invoices.push(invoice);
    return invoice.id;
  }

  private async post(request: Request, path: string): Promise<Response> {
    const body = await request.text();
    const key = request.headers.get("idempotency-key") ?? randomUUID();
    const first = this.keys.get(key);
    if (first && first.body !== body) {
      return fault(400, { type: "idempotency_error", message: "Other parameters under one key." });
    }
    if (first) return new Response(first.text, { status: first.status, headers: json });
    const form = new URLSearchParams(body);
    const [, customer] = /^\/v1\/customers\/(\w+)\/balance_transactions$/.exec(path) ?? [];
    const made = customer ? this.createTransaction(customer, form) : this.createNote(form);
    const text = await made.text();
    // What fails before it runs is not kept.
    if (made.status === 200) this.keys.set(key, { body, status: made.status, text });
    return new Response(text, { status: made.status, headers: json });
  }

  private createTransaction(customer: string, form: URLSearchParams): Response {
    if (!this.customers.some(({ id }) => id === customer)) return missing("customer");
    const description = form.get("description") ?? "";
    const made = { ...this.read(form), id: newId("cbtxn"), customer, description };
    this.transactions.unshift(made);
    return Response.json(asTransaction(made));
  }

  private createNote(form: URLSearchParams): Response {
    const invoice = this.invoices.find(({ id }) => id === form.get("invoice"));
    if (!invoice) return missing("invoice");
    const made = this.read(form);
    const given = this.notes
      .filter((each) => each.invoice === invoice.id && each.status === "issued")
      .reduce((sum, { amount }) => sum + amount, 0);
    if (given + made.amount > invoice.total) {
      return fault(400, { code: "amount_too_large", message: "The amount is more than is left." });
    }
    const refunded = Number(form.get("refund_amount") ?? 0);
    if (refunded * this.account.other !== (invoice.status === "paid" ? made.amount : 0)) {
      return fault(400, { message: "Say where what was paid goes." });
    }
    const refund = { amount_refunded: refunded, refund: { id: newId("re"), status: "succeeded" } };
    const note = {
      ...{ ...made, currency: invoice.currency, id: newId("cn"), invoice: invoice.id },
      ...{ number: `A1B2-0001-CN-${this.notes.length + 1}`, status: "issued" },
      email_type: form.get("email_type"),
      refunds: refunded ? [refund] : [],
    };
    this.notes.unshift(note);
    return Response.json(asNote(note));
  }

  /** What every object that is made has. */
  private read(form: URLSearchParams) {
    const metadata: Record<string, string> = {};
    for (const [name, value] of form) {
      const [, key] = /^metadata\[(\w+)\]$/.exec(name) ?? [];
      if (key) metadata[key] = value;
    }
    const created = Math.floor(this.now().getTime() / 1000);
    const amount = Number(form.get("amount")) * this.account.other;
    return { amount, currency: form.get("currency") ?? "", created, metadata };
  }

  private get({ pathname, searchParams }: URL): Response {
    const [, , kind, id, more] = pathname.split("/");
    const invoice = this.invoices.find((each) => each.id === id);
    if (kind === "invoices" && !invoice) return missing("invoice");
    if (kind === "invoices") return Response.json({ object: "invoice", ...invoice });
    const email = searchParams.get("email");
    if (kind === "customers" && !more)
      return list(this.customers.filter((each) => each.email === email));
    if (kind === "customers") {
      return list(this.transactions.filter((each) => each.customer === id).map(asTransaction));
    }
    const of = searchParams.get("invoice");
    return list(this.notes.filter((each) => !of || each.invoice === of).map(asNote));
  }
}

export function createFakeStripe(now: () => Date) {
  const account = new Account(now);
  return {
    env: { STRIPE_API_KEY: apiKey, STRIPE_URL: stripeUrl, STRIPE_HOOK_SECRET: "whsec_of-the-fake" },
    account: account.account,
    transactions: account.transactions,
    notes: account.notes,
    addCustomer: (email: string) => account.addCustomer(email),
    addInvoice: (of?: Partial<Invoice>) => account.addInvoice(of),
    ...createFaulty(
      (request) => account.handle(request),
      ({ method }) => method === "POST",
      { error: { type: "api_error", message: "Something went wrong on our end." } },
    ),
  };
}

export type FakeStripe = ReturnType<typeof createFakeStripe>;

const json = { "content-type": "application/json" };

const asTransaction = (given: Transaction) => ({
  object: "customer_balance_transaction",
  ...given,
});
const asNote = (given: Note) => ({ object: "credit_note", ...given });

function list(data: readonly object[]): Response {
  return Response.json({ object: "list", data, has_more: false, url: "/v1/list" });
}

function fault(status: number, error: object): Response {
  return Response.json({ error: { type: "invalid_request_error", ...error } }, { status });
}

function missing(param: string): Response {
  return fault(404, { code: "resource_missing", message: `No such ${param}`, param });
}
