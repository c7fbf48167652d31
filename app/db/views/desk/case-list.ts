import type { Knex } from "knex";
import { z } from "zod";
import { caseStatusNames } from "#app/domain/cases/case-status.ts";
import { severityNames } from "#app/domain/clock/severity.ts";
import type { CaseList, CaseListQuery, ListedCase } from "#app/operations/views/desk/case-list.ts";

const Row = z
  .object({
    id: z.string(),
    reference: z.string(),
    subject: z.string(),
    product: z.string().nullable(),
    status: z.enum(caseStatusNames),
    severity: z.enum(severityNames),
    customer: z.string(),
    owner: z.string(),
    next_update_due_at: z.date().nullable(),
    updated_at: z.date(),
  })
  .transform(
    (row): ListedCase => ({
      id: row.id,
      reference: row.reference,
      subject: row.subject,
      product: row.product,
      status: row.status,
      severity: row.severity,
      customerName: row.customer,
      ownerName: row.owner,
      nextUpdateDueAt: row.next_update_due_at,
      updatedAt: row.updated_at,
    }),
  );

// Two small searches, each with its own trigram index, rather than one over a join that can use none.
const hasWord = `c.id in (
  select case_id from case_words where words like :pattern
  union
  select f.id from customers u join case_files f on f.customer_id = u.id where u.desk_search like :pattern)`;

/** A page of cases, the last changed first. Pages are told by key, so that none is skipped or shown twice. */
export async function listCases(db: Knex, query: CaseListQuery): Promise<CaseList> {
  const rows: unknown[] = await db("case_files as c")
    .join("customers as u", "u.id", "c.customer_id")
    .join("staff as s", "s.id", "c.owner_id")
    .modify((list) => filter(db, list, query))
    .orderBy([
      { column: "c.updated_at", order: "desc" },
      { column: "c.id", order: "desc" },
    ])
    .limit(query.limit + 1)
    .select(
      "c.id",
      "c.reference",
      "c.subject",
      "c.product",
      "c.status",
      "c.severity",
      "u.name as customer",
      "s.name as owner",
      "c.next_update_due_at",
      "c.updated_at",
    );
  const cases = z.array(Row).parse(rows.slice(0, query.limit));
  const last = cases.at(-1);
  const more = rows.length > query.limit && last;
  return { cases, next: more ? { updatedAt: last.updatedAt, id: last.id } : null };
}

function filter(db: Knex, list: Knex.QueryBuilder, query: CaseListQuery) {
  const { words, status, ownerId, now, after } = query;
  for (const word of words) list.whereRaw(db.raw(hasWord, { pattern: `%${literally(word)}%` }));
  if (status === "open") list.whereNotIn("c.status", ["resolved", "closed"]);
  else if (status === "late") list.where("c.next_update_due_at", "<", now).whereNull("c.closed_at");
  else if (status) list.where("c.status", status);
  if (ownerId) list.where("c.owner_id", ownerId);
  if (after) list.whereRaw("(c.updated_at, c.id) < (?, ?)", [after.updatedAt, after.id]);
}

/** The word as it was typed: `%` and `_` mean themselves. */
function literally(word: string): string {
  return word.toLowerCase().replace(/[\\%_]/g, "\\$&");
}
