import type { Knex } from "knex";
import { z } from "zod";
import { retentionNames } from "#app/domain/retention/retention.ts";
import type { Retention, RowsByAge } from "#app/operations/ports/retention.ts";

const RuleRow = z.object({ kind: z.enum(retentionNames), days: z.int().nullable() });

/** Nothing is open, planned or owed, and the last case ended before. */
const forgettable = `
  from customers u
 where u.erased_at is null
   and exists (select from case_files c where c.customer_id = u.id)
   and not exists (select from case_files c
                    where c.customer_id = u.id and (c.closed_at is null or c.closed_at >= :before))
   and not exists (select from case_files c join follow_ups f on f.case_id = c.id
                    where c.customer_id = u.id and f.state = 'planned')
   and not exists (select from case_files c join call_tasks t on t.case_id = c.id
                    where c.customer_id = u.id and t.done_at is null)`;

type Aged = { readonly table: string; readonly where: string; readonly key: string };

const aged: Readonly<Record<RowsByAge, Aged>> = {
  "received-mails": {
    table: "received_mails",
    where: "state = 'settled' and case_id is null and received_at < :before",
    key: "id",
  },
  "chat-alerts": {
    table: "hook_alerts",
    where: "state in ('sent', 'failed') and created_at < :before",
    key: "id",
  },
  "provider-news": {
    table: "provider_news",
    where: "says is null and received_at < :before",
    key: "ctid",
  },
  "idempotency-keys": {
    table: "idempotency_keys",
    where: "created_at < :before",
    key: "ctid",
  },
};

/** What goes by its age, in Postgres, within one transaction. */
export function retention(tx: Knex): Retention {
  const run = async (sql: string, bindings: Record<string, Knex.Value>) =>
    (await tx.raw<{ rows: Record<string, string>[] }>(sql, bindings)).rows;
  return {
    async findRules() {
      const rows = z.array(RuleRow).parse(await tx("retention_rules").select("kind", "days"));
      return new Map(rows.map(({ kind, days }) => [kind, days]));
    },
    async setRule(kind, days, at) {
      const rule = { kind, days, set_at: at };
      await tx("retention_rules").insert(rule).onConflict("kind").merge(["days", "set_at"]);
    },
    async findCount(name, before) {
      const { table, where } = name === "customers" ? { table: "", where: "" } : aged[name];
      const what = name === "customers" ? forgettable : `from ${table} where ${where}`;
      const [row] = await run(`select count(*) as n ${what}`, { before });
      return Number(row?.n ?? 0);
    },
    async listForgettable(before, limit, after) {
      const sql = `select u.id ${forgettable} and (:after::uuid is null or u.id > :after::uuid) order by u.id limit :limit`;
      return (await run(sql, { before, limit, after })).map(({ id = "" }) => id);
    },
    async takeOut(name, before, limit) {
      const { table, where, key } = aged[name];
      const hasFile = name === "received-mails";
      const gone = await run(
        `delete from ${table} where ${key} in (
           select ${key} from ${table} where ${where} limit :limit for update skip locked)
         returning ${hasFile ? "content_sha256" : "null"} as file`,
        { before, limit },
      );
      return { count: gone.length, files: hasFile ? await unnamed(tx, gone) : [] };
    },
  };
}

/** What another row names too stays on the disk. */
async function unnamed(tx: Knex, gone: readonly Record<string, string>[]): Promise<string[]> {
  const files = gone.map(({ file = "" }) => file);
  const named = new Set<string>(
    await tx("attachments").whereIn("sha256", files).distinct().pluck("sha256"),
  );
  return files.filter((file) => !named.has(file));
}
