import type { Knex } from "knex";
import { z } from "zod";
import type { PartnerAskChanges, Partners } from "#app/operations/ports/partners.ts";
import { columnsOf } from "../statements/columns-of.ts";
import { AskRow, ContactRow, NamedContactRow, PartnerRow, RecordRow } from "./partner-rows.ts";

const askColumns = {
  contact: "contact",
  firstPromisedAt: "first_promised_at",
  promisedAt: "promised_at",
  silenceAlarmAt: "silence_alarm_at",
  lastHeardAt: "last_heard_at",
  silentSince: "silent_since",
  silences: "silences",
  state: "state",
  endedAt: "ended_at",
} as const satisfies Record<keyof PartnerAskChanges, string>;

const partnerColumns = {
  name: "name",
  contactName: "contact_name",
  email: "email",
  phone: "phone",
  retiredAt: "retired_at",
} as const;

function named<Columns extends Record<string, string>>(columns: Columns, values: object) {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [columns[key as keyof Columns], value]),
  );
}

// Their first word is what they are measured by; what is not done when its time has come is late.
const recordsSql = `
  select partner_id, count(*) as asked, sum(silences) as silences,
         count(*) filter (where first_promised_at >= ended_at and state = 'done') as in_time,
         count(*) filter (where first_promised_at < coalesce(ended_at, :now)) as late
    from case_partners
   where asked_at >= :from and asked_at < :to
   group by partner_id`;

/** Partners and what is asked of them, in Postgres, within one transaction. */
export function partners(tx: Knex): Partners {
  return {
    async insert({ id, createdAt, ...partner }) {
      const row = { id, created_at: createdAt, ...named(partnerColumns, partner) };
      const rows = await tx("partners")
        .insert(row)
        .onConflict(tx.raw("(lower(name))"))
        .ignore()
        .returning("id");
      return rows.length === 1;
    },
    async change(id, changes) {
      await tx("partners").where({ id }).update(named(partnerColumns, changes));
    },
    async find(id) {
      const row = await tx("partners")
        .where({ id })
        .first(tx.raw(columnsOf(PartnerRow)));
      return row ? PartnerRow.parse(row) : null;
    },
    async findByName(name) {
      const row = await tx("partners").whereRaw("lower(name) = lower(?)", [name]).first();
      return row ? PartnerRow.parse(row) : null;
    },
    async list() {
      return z
        .array(PartnerRow)
        .parse(await tx("partners").whereNull("retired_at").orderByRaw("lower(name)"));
    },
    ...errands(tx),
    async records(from, to, now) {
      const { rows } = await tx.raw<{ rows: unknown[] }>(recordsSql, { from, to, now });
      return new Map(z.array(RecordRow).parse(rows));
    },
  };
}

type Errands = Omit<Partners, "insert" | "change" | "find" | "findByName" | "list" | "records">;

/** What is asked of partners, on which case. */
function errands(tx: Knex): Errands {
  const asks = () =>
    tx("case_partners as a")
      .join("partners as p", "p.id", "a.partner_id")
      .select(tx.raw(columnsOf(AskRow, "a", "partner_name")), "p.name as partner_name")
      .orderBy(["a.asked_at", "a.id"]);
  const openAsks = () => tx("case_partners").where({ state: "asked" });
  return {
    async ask({ id, caseId, partnerId, partnerName: _, asked, askedBy, askedAt, ...rest }) {
      await tx("case_partners").insert({
        id,
        case_id: caseId,
        partner_id: partnerId,
        asked,
        asked_by: askedBy,
        asked_at: askedAt,
        ...named(askColumns, rest),
      });
    },
    async changeAsk(id, changes) {
      await tx("case_partners").where({ id }).update(named(askColumns, changes));
      return AskRow.parse(await asks().where("a.id", id).first());
    },
    async findAsk(id) {
      const row = await asks().where("a.id", id).first();
      return row ? AskRow.parse(row) : null;
    },
    async listAsks(caseId) {
      return z.array(AskRow).parse(await asks().where("a.case_id", caseId));
    },
    async listSilent(caseId, now) {
      const rows = await asks()
        .where({ "a.case_id": caseId, "a.state": "asked", "a.silent_since": null })
        .where("a.silence_alarm_at", "<", now);
      return z.array(AskRow).parse(rows);
    },
    async findCasesWithSilence(now, limit) {
      const ids: string[] = await openAsks()
        .where({ silent_since: null })
        .where("silence_alarm_at", "<", now)
        .orderBy("silence_alarm_at")
        .limit(limit)
        .pluck("case_id");
      return [...new Set(ids)];
    },
    async isAnyAsked(caseId) {
      return (await openAsks().where({ case_id: caseId }).first("id")) !== undefined;
    },
    async log(askId, contact) {
      await tx("partner_contacts").insert({ case_partner_id: askId, ...contact });
    },
    async listContacts(askId) {
      const rows = await tx("partner_contacts").where({ case_partner_id: askId }).orderBy("id");
      return z.array(ContactRow).parse(rows);
    },
    async listContactsOfCase(caseId) {
      const rows = await tx("partner_contacts as p")
        .join("case_partners as a", "a.id", "p.case_partner_id")
        .leftJoin("staff as s", "s.id", "p.by")
        .where("a.case_id", caseId)
        .orderBy("p.id")
        .select("p.*", "s.name as by_name");
      return z.array(NamedContactRow).parse(rows);
    },
  };
}
