import { randomUUID } from "node:crypto";
import type { Knex } from "knex";
import { readConfig } from "#app/config.ts";
import { connect } from "#app/db/connection/connect.ts";
import { monthOf } from "#app/domain/accommodations/month.ts";
import type { Actor } from "#app/domain/actor.ts";
import { askAccommodation } from "#app/operations/accommodations/ask-accommodation.ts";
import { AskAccommodation } from "#app/operations/accommodations/asked-accommodation.ts";
import { changeAccommodation } from "#app/operations/accommodations/change-accommodation.ts";
import { decideAccommodation } from "#app/operations/accommodations/decide-accommodation.ts";
import { setBudget } from "#app/operations/accommodations/set-giving-rules.ts";
import { openCase } from "#app/operations/cases/open-case.ts";
import { OpenCase } from "#app/operations/cases/open-case-fields.ts";
import type { Services } from "#app/operations/services.ts";
import { createServices } from "#app/services.ts";
import { confirmAloud } from "./cases.ts";

export const secretKeys = ["a key that is only ever used for tests, 32+"];

export type Person = Actor & { readonly kind: "staff"; readonly id: string };

type Wish = {
  kind: string;
  amount: string;
  currency: string;
  what: string;
  by: Person;
  on: string;
  /** Of the customer of a new case. */
  email: string;
};

/** Shown by the database for every connection of the operations. */
export const worldName = "amends money";

/** A shop with two agents and two in finance, cases owned by Ana, a clock to move, real Postgres. */
export async function openMoneyWorld(
  databaseUrl: string,
  env: Readonly<Record<string, string>> = {},
): Promise<MoneyWorld> {
  const db = connect(databaseUrl, { name: "amends money test", poolSize: 4 });
  const clock = { now: new Date("2026-03-03T10:00:00Z") };
  const read = readConfig({ NODE_ENV: "test", ...env });
  if (!read.ok) throw new Error(read.faults.join("\n"));
  const wired = createServices({
    config: read.config,
    databaseUrl,
    secretKeys,
    publicUrl: "https://status.example.test",
    mailDomain: "mail.example.test",
    name: "money",
    now: () => clock.now,
  });
  const hire = async (name: string, role: string): Promise<Person> => {
    const id = randomUUID();
    const at = { created_at: clock.now, updated_at: clock.now };
    await db("staff").insert({ id, name, email: `${name}@shop.test`, role, ...at });
    return { kind: "staff", id };
  };
  const staff = {
    ana: await hire("ana", "agent"),
    ben: await hire("ben", "agent"),
    fay: await hire("fay", "finance"),
    fred: await hire("fred", "finance"),
  };
  const close = async () => {
    await wired.close();
    await db.destroy();
  };
  return new MoneyWorld(db, wired.services, { ...staff, clock, close, unseal: wired.unseal });
}

type Cast = Readonly<Record<"ana" | "ben" | "fay" | "fred", Person>> & {
  readonly clock: { now: Date };
  readonly close: () => Promise<void>;
  readonly unseal: (props: unknown) => unknown;
};

export class MoneyWorld {
  readonly ana: Person;
  readonly ben: Person;
  readonly fay: Person;
  readonly fred: Person;
  constructor(
    readonly db: Knex,
    readonly services: Services,
    private readonly cast: Cast,
  ) {
    ({ ana: this.ana, ben: this.ben, fay: this.fay, fred: this.fred } = cast);
  }

  /** What a mail holds, opened as the worker opens it. */
  open(props: unknown): unknown {
    return this.cast.unseal(props);
  }

  passMinutes(minutes: number) {
    this.cast.clock.now = new Date(this.cast.clock.now.getTime() + minutes * 60_000);
  }

  newAddress(): string {
    return `lena-${randomUUID().slice(0, 8)}@example.test`;
  }

  async openNewCase({ product = "Printer", email = this.newAddress() } = {}) {
    const input = OpenCase.parse({
      customer: { name: "Lena Ortiz", email },
      subject: "The printer prints nothing",
      problem: "It prints nothing since Monday.",
      product,
      channel: "phone",
    });
    const opened = await openCase(this.services, input, this.ana);
    if (!opened.ok) throw new Error(opened.reason);
    await confirmAloud(this.services, opened.caseFile.reference, this.ana);
    return opened.caseFile;
  }

  /** Asks as Ben, who does not own the case, on a new case, unless said otherwise. */
  async ask(wish: Partial<Wish> = {}) {
    const { kind = "credit", amount = "25.00", currency = "EUR", what, by = this.ben } = wish;
    const reference = wish.on ?? (await this.openNewCase(wish)).reference;
    const rangeWhy = "What it cost her.";
    const why = "Four days without a printer, and six calls of hers to the partner.";
    const input = AskAccommodation.parse({ kind, amount, currency, what, why, rangeWhy });
    const asked = await askAccommodation(this.services, reference, input, by);
    if (!asked.ok) throw new Error(asked.reason);
    return asked.accommodation;
  }

  decide(
    id: string,
    verdict: "approve" | "decline",
    by: Person,
    version?: number,
    amount?: string,
  ) {
    const decision = { verdict, note: "Ask for 15.", version, amount };
    return decideAccommodation(this.services, id, decision, by);
  }

  /** Who asked changes what they asked for, as they read it. */
  async change(id: string, version: number, amount: string) {
    const asked = await this.find(id);
    if (!asked) throw new Error(`there is no request ${id}`);
    const { kind, currency, what, why, rangeWhy } = asked;
    const wish = AskAccommodation.parse({ kind, currency, what, why, rangeWhy, amount });
    return changeAccommodation(this.services, { id, version }, wish, this.ben);
  }

  /** The case of a request is put right, without the ceremony. */
  async endCase(id: string) {
    const at = { resolved_at: this.services.now(), next_update_due_at: null };
    await this.db("case_files")
      .whereIn("id", this.db("accommodations").where({ id }).select("case_id"))
      .update({ status: "resolved", ...at });
  }

  find(id: string) {
    return this.services.transaction((store) => store.accommodations.find(id));
  }

  /** Sets the budget of Ana's team in euro so that this much is left in it, in cents. */
  async leaveInBudget(leftMinor: number) {
    const { db, services, fay } = this;
    const team = await db("teams").first("id");
    await db("staff").where({ id: this.ana.id }).update({ team_id: team.id });
    const place = { teamId: team.id, month: monthOf(services.now(), "UTC"), currency: "EUR" };
    const known = await db("budgets")
      .where({ team_id: team.id, month: place.month, currency: "EUR" })
      .first();
    const used = known ? Number(known.reserved_minor) + Number(known.spent_minor) : 0;
    await setBudget(services, { ...place, amountMinor: used + leftMinor }, fay);
  }

  /** Puts sealed codes into the pool. */
  async stock(
    codes: readonly string[],
    { currency = "EUR", expiresOn = null as string | null } = {},
  ) {
    const { sealedCodes } = this.services;
    const batchId = randomUUID();
    const rows = codes.map((code) => {
      const id = randomUUID();
      return {
        id,
        batchId,
        amountMinor: 2500,
        currency,
        sealedCode: sealedCodes.seal(id, code),
        keyId: sealedCodes.keyId,
        fingerprint: sealedCodes.fingerprint(code),
        expiresOn,
        loadedBy: null,
        loadedAt: this.cast.clock.now,
      };
    });
    await this.services.transaction((store) => store.giftCodes.insert(rows));
  }

  /** Kinds of the mails of a case, in the order they were written. */
  mails(caseId: string): Promise<string[]> {
    return this.db("messages").where({ case_id: caseId }).orderBy("position").pluck("kind");
  }

  /** What the mail worker does once the next server has taken them. */
  async handOverMails() {
    await this.db("messages")
      .where({ state: "queued" })
      .update({ state: "handed_over", handed_over_at: this.cast.clock.now });
  }

  /** The books of one accommodation, or all, by account and currency; a sum of zero leaves no line. */
  async balances(accommodationId?: string): Promise<Record<string, number>> {
    const rows = await this.db("ledger_entries")
      .where(accommodationId ? { accommodation_id: accommodationId } : {})
      .select("account", "currency", this.db.raw("sum(amount_minor)::bigint as sum"))
      .groupBy("account", "currency");
    const open = rows.filter(({ sum }) => sum !== 0);
    return Object.fromEntries(open.map((row) => [`${row.account} ${row.currency}`, row.sum]));
  }

  [Symbol.asyncDispose]() {
    return this.cast.close();
  }
}
