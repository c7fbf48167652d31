import type { Knex } from "knex";
import { postUpdate } from "#app/operations/cases/post-update.ts";
import { writeToOwner } from "#app/operations/cases/write-to-owner.ts";
import type { Services } from "#app/operations/services.ts";
import { addStaff, openTestCase } from "#test/support/cases.ts";

const idOf = (kind: string) => `md5('${kind}' || number)::uuid`;

/**
 * So many cases with ten events each. One is lived through by the operations, the others are copies of
 * it made by the database, so that a million are there within minutes.
 */
export async function makeCases(services: Services, db: Knex, count: number): Promise<string[]> {
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
  const copies = `generate_series(1, ${count}) number`;
  await copyRows(db, "customers", copies, {
    where: `t.id = (select customer_id from case_files where id = '${id}')`,
    changes: `'id', ${idOf("customer")}, 'email', 'c' || number || '@example.test'`,
  });
  await copyRows(db, "case_files", copies, {
    where: `t.id = '${id}'`,
    changes: `'id', ${idOf("case")}, 'customer_id', ${idOf("customer")}, 'reference', 'AM-' || number`,
  });
  await copyRows(db, "case_links", copies, {
    where: `t.case_id = '${id}'`,
    changes: `'id', ${idOf("link")}, 'case_id', ${idOf("case")}`,
  });
  await copyRows(db, "case_events", copies, {
    where: `t.case_id = '${id}'`,
    changes: `'case_id', ${idOf("case")}`,
  });
  await db.raw("analyze");
  const links = await db("case_links").whereNot({ case_id: id }).orderBy("id").pluck("id");
  return links.map((link) => `/s/${services.linkTokens.mint(link)}`);
}

type Copy = { readonly where: string; readonly changes: string };

/** Columns that the database fills by itself are left to it. */
async function copyRows(db: Knex, table: string, copies: string, { where, changes }: Copy) {
  const columns = await db("information_schema.columns")
    .where({ table_schema: "public", table_name: table, is_generated: "NEVER", is_identity: "NO" })
    .pluck("column_name");
  await db.raw(`insert into ${table} (${columns.join(", ")})
    select ${columns.map((column) => `copy.${column}`).join(", ")}
    from ${table} t, ${copies},
      jsonb_populate_record(t, jsonb_build_object(${changes})) copy
    where ${where}`);
}
