import type { Knex } from "knex";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import type { CaseChanges, CaseContext, CaseFiles } from "#app/operations/ports/cases.ts";
import { waitsForNext } from "../connection/send-together.ts";
import { columnsOf } from "../statements/columns-of.ts";
import { type AroundCase, keepAround, keepNew } from "../store/around-case.ts";
import { CaseRow } from "./case-rows.ts";

const columns = {
  id: "id",
  reference: "reference",
  externalRef: "external_ref",
  brandId: "brand_id",
  discreet: "discreet",
  restricted: "restricted",
  customerId: "customer_id",
  teamId: "team_id",
  ownerId: "owner_id",
  deputyId: "deputy_id",
  status: "status",
  severity: "severity",
  fault: "fault",
  channel: "channel",
  receivedAt: "received_at",
  openedAt: "opened_at",
  openedBy: "opened_by",
  subject: "subject",
  problem: "problem",
  product: "product",
  serial: "serial",
  orderRef: "order_ref",
  place: "place",
  readBack: "read_back_state",
  readBackWaivedAt: "read_back_waived_at",
  lastWordAt: "last_word_at",
  nextUpdateDueAt: "next_update_due_at",
  clockStoppedAt: "clock_stopped_at",
  cadenceOverride: "cadence_override",
  chaseCount: "chase_count",
  chasesInAll: "chases_in_all",
  failureCount: "failure_count",
  resolution: "resolution",
  resolvedAt: "resolved_at",
  closedAt: "closed_at",
  version: "version",
  updatedAt: "updated_at",
} as const;

function toColumns(values: Partial<Record<keyof typeof columns, unknown>>) {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [columns[key as keyof typeof columns], value]),
  );
}

const columnList = columnsOf(CaseRow);

// What is around it is looked at once the lock is held: `around_case` reads what stands then.
const claimSql = (which: string, wait = "") => `
  select ${columnsOf(CaseRow, "c")},
         around_case(c.id, c.customer_id, c.owner_id, c.deputy_id, c.team_id, c.brand_id, ?) as around
    from (select ${columnList} from case_files where ${which} for update ${wait}) c`;
const claimById = claimSql("id = ?");
const claimByReference = claimSql("reference = ?");
const claimFree = claimSql("id = ?", "skip locked");

/** Case files in Postgres, within one transaction at one instant. */
export function caseFiles(tx: Knex, now: Date, around: AroundCase): CaseFiles {
  const all = tx.raw(columnList);
  // As they stand, of those this transaction holds: nobody else changes them until it ends.
  const held = new Map<string, CaseFile>();
  async function claim(sql: string, which: string): Promise<CaseContext | null> {
    const { rows } = await tx.raw<{ rows: { around: unknown }[] }>(sql, [now, which]);
    const [row] = rows;
    if (!row) return null;
    const caseFile = CaseRow.parse(row);
    return { caseFile: keep(caseFile), ...keepAround(caseFile, row.around, around) };
  }
  function keep(caseFile: CaseFile): CaseFile {
    held.set(caseFile.id, caseFile);
    return caseFile;
  }
  async function findWhere(where: Record<string, string>) {
    const row = await tx("case_files").where(where).first(all);
    return row ? CaseRow.parse(row) : null;
  }
  return {
    async insert(caseFile) {
      const insert = tx("case_files").insert(toColumns(caseFile));
      if (caseFile.externalRef === null) await insert.options(waitsForNext);
      else {
        const rows = await insert.onConflict("external_ref").ignore().returning("id");
        if (rows.length === 0) return false;
      }
      keepNew(caseFile.id, around);
      return true;
    },
    async change(id, changes: CaseChanges) {
      const moved = { updated_at: now, version: tx.raw("version + 1") };
      const update = tx("case_files")
        .where({ id })
        .update({ ...toColumns(changes), ...moved });
      const before = held.get(id);
      if (before) {
        await update.options(waitsForNext);
        const { version } = before;
        return keep({ ...before, ...changes, version: version + 1, updatedAt: now });
      }
      const [row] = await update.returning(all);
      if (!row) throw new Error(`no case file ${id}`);
      return CaseRow.parse(row);
    },
    find: (id) => findWhere({ id }),
    findByReference: (reference) => findWhere({ reference }),
    findByExternalRef: (externalRef) => findWhere({ external_ref: externalRef }),
    async listByExternalRef(externalRefs) {
      const rows = await tx("case_files").whereIn("external_ref", [...externalRefs]);
      return rows.map((row) => CaseRow.parse(row));
    },
    claim: (id) => claim(claimById, id),
    claimByReference: (reference) => claim(claimByReference, reference),
    claimFree: (id) => claim(claimFree, id),
    async keepCount(id, counts) {
      await tx("case_files").where({ id }).update(toColumns(counts)).options(waitsForNext);
      const before = held.get(id);
      if (before) keep({ ...before, ...counts });
    },
    async countOtherOpen({ id, customerId }) {
      const [row] = await tx("case_files")
        .where({ customer_id: customerId })
        .whereNot({ id })
        .whereNotIn("status", ["resolved", "closed"])
        .count({ count: "*" });
      return Number(row?.count ?? 0);
    },
  };
}
