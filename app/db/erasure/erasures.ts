import type { Knex } from "knex";
import { z } from "zod";
import { erased, withoutWords } from "#app/domain/cases/erased.ts";
import type { Erasures } from "#app/operations/ports/erasures.ts";
import { isAuditable } from "../cases/auditable.ts";
import { closeWhatIsOpen } from "./close-what-is-open.ts";
import { standingSql } from "./standing-sql.ts";
import { hersMails, jsonThatGoes, rowsThatGo, wordsThatGo } from "./what-goes.ts";

const StandingRow = z.object({
  openCases: z.array(z.string()),
  moneyUnderWay: z.coerce.number(),
  mailLeaving: z.coerce.number(),
});
const FileRow = z.object({ sha256: z.string(), erasedAt: z.date() });
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Customers who asked to be forgotten, in Postgres (PRV-1). */
export function erasures(tx: Knex): Erasures {
  return {
    async claim(known) {
      const asked = known.trim();
      const [found, other] = await tx("customers")
        .where(uuid.test(asked) ? { id: asked } : { email: asked.toLowerCase() })
        .orWhere({ phone: asked })
        .orderBy("id")
        .limit(2)
        .forUpdate()
        .select("id");
      if (!found) return null;
      // Households share a phone: nobody is forgotten by a guess.
      if (other) return "several";
      await tx("case_files")
        .where({ customer_id: found.id })
        .orderBy("id")
        .forUpdate()
        .select("id");
      const before = await tx("erasures").where({ customer_id: found.id }).first("customer_id");
      return { customerId: found.id, isErased: before !== undefined };
    },
    async standing(customer) {
      return StandingRow.parse((await tx.raw(standingSql, { customer })).rows[0]);
    },
    async erase(customer, at, by) {
      await tx.raw("set local amends.erasing = 'on'");
      await closeWhatIsOpen(tx, customer, at);
      const files = await namedFiles(tx, customer);
      const counts = await takeOut(tx, customer);
      const tombstone = { customer_id: customer, erased_at: at, erased_by: by };
      await tx("erasures").insert({ ...tombstone, counts: JSON.stringify(counts), files });
      await tx.raw("set local amends.erasing = ''");
      return counts;
    },
    async list() {
      const rows = await tx("erasures").orderBy("erased_at").select("customer_id", "erased_at");
      return rows.map((row) => ({ customerId: row.customer_id, erasedAt: row.erased_at }));
    },
    async listFiles() {
      const { rows } = await tx.raw(filesSql);
      return z.array(FileRow).parse(rows);
    },
    async filesGone(upTo) {
      await tx("erasures")
        .where("erased_at", "<=", upTo)
        .whereRaw("files <> '{}'")
        .update({ files: [] });
    },
  };
}

/** What another customer's row names too stays on the disk. */
const filesSql = `
  select f.sha256, max(e.erased_at) as "erasedAt"
    from erasures e cross join lateral unnest(e.files) f (sha256)
   where e.files <> '{}'
     and not exists (select from attachments a where a.sha256 = f.sha256)
     and not exists (select from received_mails r where r.content_sha256 = f.sha256)
   group by 1`;

async function namedFiles(tx: Knex, customer: string): Promise<string[]> {
  const { rows } = await tx.raw(
    `select sha256 from attachments where case_id in (select id from case_files where customer_id = :customer)
     union
     select content_sha256 from received_mails
      where case_id in (select id from case_files where customer_id = :customer)
         or from_address = (select email from customers where id = :customer)`,
    { customer },
  );
  return rows.map(({ sha256 }: { sha256: string }) => sha256);
}

async function takeOut(tx: Knex, customer: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const run = async (table: string, sql: string) => {
    const { rowCount } = await tx.raw(sql, { customer });
    counts[table] = Math.max(counts[table] ?? 0, Number(rowCount));
  };
  for (const { table, column, where } of jsonThatGoes) {
    counts[table] = await takeJson(tx, { table, column, where, customer });
  }
  for (const sql of looseEnds) await tx.raw(sql, { customer });
  for (const { table, where } of rowsThatGo)
    await run(table, `delete from ${table} where ${where}`);
  for (const { table, where, words = [], empty = [] } of wordsThatGo) {
    const set = [
      ...words.map(
        (column) => `${column} = case when ${column} is null then null else '${erased}' end`,
      ),
      ...empty.map((column) => `${column} = null`),
    ];
    await run(table, `update ${table} set ${set.join(", ")} where ${where}`);
  }
  return counts;
}

/** What names a row that goes, and lists of other people's that she stands in. */
const looseEnds = [
  `update suppressions set message_id = null
    where message_id in (select id from messages where ${hersMails})`,
  `update received_mails set about_message_id = null
    where about_message_id in (select id from messages where ${hersMails})`,
  `update suppressions set lifted_because = '${erased}'
    where lifted_because is not null
      and address_hash = (select address_hash(email) from customers where id = :customer)`,
  `update problem_affected set name = '${erased}', email = 'erased-' || id || '@erased.invalid'
    where email = (select email from customers where id = :customer)`,
];

type Json = {
  readonly table: string;
  readonly column: string;
  readonly where: string;
  readonly customer: string;
};

async function takeJson(tx: Knex, { table, column, where, customer }: Json): Promise<number> {
  const { rows } = await tx.raw(
    `select id, ${column} as said from ${table} where (${where}) and ${column} is not null`,
    { customer },
  );
  const without = rows.map(({ id, said }: { id: string; said: unknown }) => ({
    id,
    said: withoutWords(said, isAuditable),
  }));
  await tx.raw(
    `update ${table} t set ${column} = r.said
       from jsonb_to_recordset(cast(:rows as jsonb)) as r (id text, said jsonb) where t.id::text = r.id`,
    { rows: JSON.stringify(without) },
  );
  return without.length;
}
