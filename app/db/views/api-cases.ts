import type { Knex } from "knex";
import { z } from "zod";
import type { ApiCases, ApiCaseView } from "#app/operations/views/api-case.ts";
import { CaseRow, CustomerRow } from "../cases/case-rows.ts";

const Row = z
  .object({
    case_file: CaseRow,
    customer: CustomerRow,
    owner: z.object({
      name: z.string(),
      email: z.string(),
      title: z.string(),
      phone: z.string().nullable(),
    }),
    link_id: z.string().nullable(),
    brand_name: z.string().nullable(),
    feedback: z.object({
      satisfaction: z.object({ score: z.number(), words: z.string().nullable() }).nullable(),
      questions: z
        .object({ doing: z.string().nullable(), helped: z.string().nullable() })
        .nullable(),
    }),
  })
  .transform(
    ({ case_file, link_id, brand_name, ...people }): ApiCaseView => ({
      caseFile: case_file,
      linkId: link_id,
      brand: brand_name,
      ...people,
    }),
  );

const feedback = `json_build_object(
  'satisfaction', (select json_build_object('score', f.score, 'words', f.words)
    from satisfaction_answers f where f.case_id = case_files.id order by f.resolution_no desc limit 1),
  'questions', (select json_build_object('doing', f.doing, 'helped', f.helped)
    from failure_questions f where f.case_id = case_files.id and f.answered_at is not null)) as feedback`;

const customerColumns = ["id", "name", "email", "phone", "locale", "time_zone", "tier"] as const;
const ownerColumns = ["name", "email", "title", "phone"] as const;

const pick = (table: string, columns: readonly string[]) =>
  columns.map((column) => `'${column}', ${table}.${column}`).join(", ");

/** Cases as programs read them, at one instant. Nothing here writes. */
export function apiCases(tx: Knex, now: Date): ApiCases {
  const query = () =>
    tx("case_files")
      .join("customers", "customers.id", "case_files.customer_id")
      .join("staff", "staff.id", "case_files.owner_id")
      .join("brands", "brands.id", "case_files.brand_id")
      .select("case_files.*", "brands.name as brand_name")
      .select(tx.raw(`json_build_object(${pick("customers", customerColumns)}) as customer`))
      .select(tx.raw(`json_build_object(${pick("staff", ownerColumns)}) as owner`))
      .select(tx.raw(feedback))
      .select(
        tx.raw(
          `(select id from case_links where case_id = case_files.id and reader = 'customer'
             and revoked_at is null and expires_at > ? order by created_at desc limit 1) as link_id`,
          [now],
        ),
      );
  return {
    async find(reference) {
      const row = await query().where({ reference }).first();
      return row ? parse(row) : null;
    },
    async list({ statuses, updatedSince, after, limit }) {
      const page = query().orderBy(["case_files.updated_at", "case_files.id"]).limit(limit);
      if (statuses.length > 0) page.whereIn("case_files.status", [...statuses]);
      if (updatedSince) page.where("case_files.updated_at", ">=", updatedSince);
      if (after) {
        page.whereRaw("(case_files.updated_at, case_files.id) > (?, ?)", [
          after.updatedAt,
          after.id,
        ]);
      }
      return (await page).map(parse);
    },
  };
}

function parse(row: Record<string, unknown>): ApiCaseView {
  const { customer, owner, link_id, brand_name, feedback, ...case_file } = row;
  return Row.parse({ case_file, customer, owner, link_id, brand_name, feedback });
}
