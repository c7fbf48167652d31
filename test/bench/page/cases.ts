import type { Knex } from "knex";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import { writeToOwner } from "#app/operations/cases/write-to-owner.ts";
import type { Services } from "#app/operations/services.ts";
import { addStaff, openTestCase } from "#test/support/cases.ts";

const batch = 50_000;
// One id for the customer, the case and the link of a copy.
const copyId = "md5(number::text)::uuid";

/**
 * So many cases with ten events each. One is lived through by the operations, the others are copies of
 * it made by the database, so that a million are there within minutes. Returns the addresses of some.
 */
export async function makeCases(
  services: Services,
  db: Knex,
  { cases, pages }: { readonly cases: number; readonly pages: number },
): Promise<string[]> {
  const marco = await addStaff(services);
  const { id, reference } = await openTestCase(services, {}, marco);
  for (const at of [1, 2, 3, 4]) {
    await postUpdate(
      services,
      reference,
      {
        body: `Day ${at}. The part is a power board, and it is **on its way** to the workshop. Our technician Sofia tests it there and brings it to your office on Thursday morning, before nine.`,
        visibility: "customer",
      },
      marco,
    );
    await writeToOwner(services, id, { words: `Thank you for telling me. (${at})` });
  }
  for (let done = 0; done < cases; done += batch) {
    // In the order of their ids: an index that grows at one end stays in memory.
    const copies = `(select number from generate_series(1, ${cases}) number
      order by md5(number::text) limit ${batch} offset ${done}) numbers`;
    await db.transaction((tx) => copyCase(tx, id, copies));
    if (done > 0) console.error(`  ${(done + batch).toLocaleString("en-GB")} cases are there`);
  }
  // Their ids are digests: the first of them in order are spread over all cases.
  const all = db("case_links").whereNot({ case_id: id }).orderBy("id");
  const links = await all.limit(pages).pluck("id");
  return links.map((link) => `/s/${services.linkTokens.mint(link)}`);
}

async function copyCase(tx: Knex, id: string, copies: string): Promise<void> {
  // Copies of what was checked once: ten million foreign keys are not looked up again.
  await tx.raw("set local session_replication_role = replica; set local synchronous_commit = off");
  await tx.raw("set local statement_timeout = 0");
  await copyRows(tx, "customers", copies, {
    where: `t.id = (select customer_id from case_files where id = '${id}')`,
    changes: `'id', ${copyId}, 'email', 'c' || number || '@example.test'`,
  });
  await copyRows(tx, "case_files", copies, {
    where: `t.id = '${id}'`,
    changes: `'id', ${copyId}, 'customer_id', ${copyId}, 'reference', 'AM-' || number`,
  });
  await copyRows(tx, "case_links", copies, {
    where: `t.case_id = '${id}'`,
    changes: `'id', ${copyId}, 'case_id', ${copyId}`,
  });
  await copyRows(tx, "case_events", copies, {
    where: `t.case_id = '${id}'`,
    changes: `'case_id', ${copyId}`,
  });
}

type Copy = { readonly where: string; readonly changes: string };

/** Columns that the database fills by itself are left to it. */
async function copyRows(db: Knex, table: string, copies: string, { where, changes }: Copy) {
  const columns = await db("information_schema.columns")
    .where({ table_schema: "public", table_name: table, is_generated: "NEVER", is_identity: "NO" })
    .pluck("column_name");
  await db.raw(`with pattern as materialized (select t as sample from ${table} t where ${where})
    insert into ${table} (${columns.join(", ")})
    select ${columns.map((column) => `copy.${column}`).join(", ")}
    from pattern, ${copies},
      jsonb_populate_record(pattern.sample, jsonb_build_object(${changes})) copy`);
}
