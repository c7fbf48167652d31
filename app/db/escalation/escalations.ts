import type { Knex } from "knex";
import { z } from "zod";
import type { Escalation } from "#app/domain/escalation/escalation.ts";
import type { Escalations } from "#app/operations/ports/escalations.ts";
import { waitsForNext } from "../connection/send-together.ts";
import type { AroundCase } from "../store/around-case.ts";
import { EscalationRow, FactsRow } from "./escalation-rows.ts";
import { casesToRaiseSql, climbsSql, missingFactsSql } from "./escalations-sql.ts";

type Alert = Parameters<Escalations["addAlert"]>[2];

/** Climbs in Postgres, within one transaction. They change only under the lock of their case. */
export function escalations(tx: Knex, { calm, climbs: known }: AroundCase): Escalations {
  const open = () => tx("escalations").whereNull("ended_at");
  const climbs = async (condition: string, bindings: Record<string, Knex.Value>) => {
    const { rows } = await tx.raw<{ rows: unknown[] }>(`${climbsSql} ${condition}`, bindings);
    return z.array(EscalationRow).parse(rows);
  };
  return {
    async insert(escalation, { raisedBy, at }) {
      calm.delete(escalation.caseId);
      known.delete(escalation.caseId);
      const rows = await tx("escalations")
        .insert({
          ...beginning(escalation),
          severity: tx("case_files").where({ id: escalation.caseId }).select("severity"),
          raised_by: raisedBy,
          raised_at: at,
          next_look_at: at,
        })
        .onConflict(["case_id", "key"])
        .ignore()
        .returning("id");
      return rows.length === 1;
    },
    async save({ id, caseId, taken, told, endedAt }, nextLookAt) {
      known.delete(caseId);
      const last = told.at(-1);
      await tx("escalations")
        .where({ id })
        .update({
          taken_by: taken?.staffId ?? null,
          taken_at: taken?.at ?? null,
          // Whose it is now, as Today reads it.
          told_to: last?.staffId ?? null,
          told_at: last?.at ?? null,
          ended_at: endedAt,
          next_look_at: nextLookAt,
        })
        .options(waitsForNext);
    },
    async addAlert(id, step, alert) {
      known.clear();
      await addAlert(tx, id, step, alert);
    },
    find: async (id) => (await climbs("where e.id = :id", { id }))[0] ?? null,
    listForCase: (id) => climbs("where e.case_id = :id order by e.raised_at, e.id", { id }),
    async listDue(id, now) {
      const open = known.get(id);
      if (!open) return climbs(dueOf, { id, now });
      const due = open.filter(({ nextLookAt }) => nextLookAt !== null && nextLookAt <= now);
      return due.map(({ escalation }) => escalation);
    },
    async lookAgain(caseId, now) {
      if (calm.has(caseId)) return;
      known.delete(caseId);
      await open().where({ case_id: caseId }).update({ next_look_at: now }).options(waitsForNext);
    },
    async findCasesToClimb(now, limit) {
      const due = open().where("next_look_at", "<=", now).orderBy("next_look_at").limit(limit);
      return due.pluck("case_id");
    },
    async findCasesToRaise(now, limit) {
      const { rows } = await tx.raw<{ rows: unknown[] }>(casesToRaiseSql, { now, limit });
      return z.array(CaseIdRow).parse(rows);
    },
    async missingFacts(caseId) {
      const { rows } = await tx.raw<{ rows: unknown[] }>(missingFactsSql, { id: caseId });
      return FactsRow.parse(rows[0]);
    },
    findRepeated: (caseFile) => findRepeated(tx, caseFile),
  };
}

async function addAlert(tx: Knex, id: string, step: number, { role, staffId, at }: Alert) {
  const alert = { escalation_id: id, step, role, staff_id: staffId, at };
  await tx("escalation_alerts").insert(alert).options(waitsForNext);
}

async function findRepeated(tx: Knex, caseFile: Parameters<Escalations["findRepeated"]>[0]) {
  const { id, customerId, product, openedAt } = caseFile;
  if (!product) return null;
  const row = await tx("case_files")
    .where({ customer_id: customerId })
    .whereRaw("lower(product) = lower(?)", [product])
    .whereNot({ id })
    .where("opened_at", "<=", openedAt)
    .where("opened_at", ">", new Date(openedAt.getTime() - year))
    .orderBy("opened_at", "desc")
    .first("id");
  return row?.id ?? null;
}

const dueOf = `where e.case_id = :id and e.ended_at is null and e.next_look_at <= :now
  order by e.raised_at, e.id`;

const year = 365 * 86_400_000;
const CaseIdRow = z.object({ case_id: z.string() }).transform((row) => row.case_id);

function beginning(escalation: Escalation) {
  return {
    id: escalation.id,
    case_id: escalation.caseId,
    trigger: escalation.trigger,
    key: escalation.key,
    since: escalation.since,
    starts_at: escalation.startsAt,
    because: escalation.because,
  };
}
