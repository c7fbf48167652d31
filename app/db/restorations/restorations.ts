import type { Knex } from "knex";
import { z } from "zod";
import type { Restoration, Restorations } from "#app/operations/ports/restorations.ts";
import { inDoubtSql, markAcceptedSql } from "./restored-mail-sql.ts";

const Row = z
  .object({ id: z.string(), restored_at: z.date(), rounds: z.int() })
  .transform((row): Restoration => ({ ...row, restoredAt: row.restored_at }));

/** Backups that were restored here, in Postgres, within one transaction. */
export function restorations(tx: Knex): Restorations {
  const unreleased = () => tx("restorations").whereNull("released_at");
  const count = async (sql: string, bindings: Record<string, Knex.Value>) =>
    Number((await tx.raw<{ rowCount: number }>(sql, bindings)).rowCount);
  return {
    async noteMark(at) {
      const mark = await findMark(tx);
      const fresh = { mark, noted_at: at };
      const [first] = await tx("database_mark")
        .insert(fresh)
        .onConflict("only_one")
        .ignore()
        .returning("mark");
      if (first) return "first";
      const known = await tx("database_mark").forUpdate().first("mark");
      if (known.mark === mark) return "same";
      await tx("database_mark").update(fresh);
      return "another";
    },
    async begin(id, at) {
      await tx("restorations").insert({ id, restored_at: at });
    },
    async find() {
      const row = await unreleased().orderBy("restored_at", "desc").first();
      return row ? Row.parse(row) : null;
    },
    async addRound() {
      await unreleased().increment("rounds", 1);
    },
    markAccepted: (accepted) =>
      count(markAcceptedSql, {
        ids: accepted.map(({ id }) => id),
        fences: accepted.map(({ fence }) => fence),
      }),
    putInDoubt: (now) => count(inDoubtSql, { now }),
    async release(at) {
      await unreleased().update({ released_at: at });
    },
    async countFreeCodes() {
      const [row] = await tx("gift_card_codes").whereNull("accommodation_id").count({ n: "*" });
      return Number(row?.n ?? 0);
    },
  };
}

// Some hosts let nobody read what the server is called: then the number alone has to do.
async function findMark(tx: Knex): Promise<string> {
  const { rows } = await tx.raw(
    `select oid::text as oid, has_function_privilege('pg_control_system()', 'execute') as told
       from pg_database where datname = current_database()`,
  );
  const { oid, told } = rows[0];
  if (!told) return oid;
  const { rows: server } = await tx.raw(
    "select system_identifier::text as id from pg_control_system()",
  );
  return `${server[0].id}/${oid}`;
}
