import type { Knex } from "knex";
import { z } from "zod";
import type { Affected, Problems } from "#app/operations/ports/problems.ts";
import { ProblemCaseRow, ProblemRow, toProblemRow } from "./problem-rows.ts";

const caseColumns = `c.id as case_id, c.reference, u.name as customer_name, c.status, c.opened_at, c.product,
         c.subject, c.problem`;

// Each way of looking goes along an index of its own.
const candidatesSql = `
  select ${caseColumns}
    from (select id from case_files
           where lower(product) = lower(:product) and opened_at >= :since
          union
          (select id from case_files
            where opened_at >= :since and cardinality(cast(:words as text[])) > 0
              and lower(subject || ' ' || problem) like any (cast(:words as text[]))
            order by opened_at desc limit 500)) like_it
    join case_files c on c.id = like_it.id
    join customers u on u.id = c.customer_id
   where not exists (select from problem_cases p where p.case_id = c.id)
   order by c.opened_at desc limit :limit`;

const suspicionsSql = `
  select min(c.product) as product, count(*) as cases
    from case_files c
   where c.opened_at >= :since and c.product is not null
     and not exists (select from problem_cases p where p.case_id = c.id)
     and not exists (select from problems p
                      where lower(p.product) = lower(c.product) and p.state <> 'fixed')
   group by lower(c.product) having count(*) >= :atLeast
   order by count(*) desc, lower(c.product) limit 10`;

const SuspicionRow = z.object({ product: z.string(), cases: z.coerce.number() });
const ListedCount = z.object({ cases: z.coerce.number(), open_cases: z.coerce.number() });

const countedSql = `
  select p.*, count(c.id) as cases,
         count(c.id) filter (where c.status not in ('resolved', 'closed')) as open_cases
    from problems p left join problem_cases l on l.problem_id = p.id left join case_files c on c.id = l.case_id`;

const listSql = `${countedSql}
   group by p.id order by p.state = 'fixed', p.updated_at desc, p.id limit :limit`;

const changedSql = `${countedSql}
   where (cast(:state as text) is null or p.state = :state)
     and (cast(:at as timestamptz) is null or (p.updated_at, p.id) > (:at, cast(:id as uuid)))
   group by p.id order by p.updated_at, p.id limit :limit`;

const linkedSql = `
  select c.id as case_id, c.reference, c.status, l.linked_at
    from problem_cases l join case_files c on c.id = l.case_id
   where l.problem_id = :problemId
     and (cast(:at as timestamptz) is null or (l.linked_at, l.case_id) > (:at, cast(:id as uuid)))
   order by l.linked_at, l.case_id limit :limit`;

const LinkedRow = z
  .object({ case_id: z.string(), reference: z.string(), status: z.string(), linked_at: z.date() })
  .transform(({ case_id, linked_at, ...row }) => ({
    ...row,
    caseId: case_id,
    linkedAt: linked_at,
  }));

function listed(row: unknown) {
  const { cases, open_cases: openCases } = ListedCount.parse(row);
  return { ...ProblemRow.parse(row), cases, openCases };
}

// knex's own type leaves null out.
const none = null as unknown as Knex.Value;

/** Known problems in Postgres, within one transaction. */
export function problems(tx: Knex): Problems {
  const parse = (row: unknown) => (row ? ProblemRow.parse(row) : null);
  const run = async (sql: string, bindings: Record<string, Knex.Value>) =>
    (await tx.raw<{ rows: unknown[] }>(sql, bindings)).rows;
  const count = async (table: string, problemId: string) => {
    const row = await tx(table).where({ problem_id: problemId }).count({ n: "*" }).first();
    return Number(row?.n ?? 0);
  };
  return {
    async insert(problem) {
      await tx("problems").insert(toProblemRow(problem));
    },
    async save(problem) {
      await tx("problems").where({ id: problem.id }).update(toProblemRow(problem));
    },
    find: async (id) => parse(await tx("problems").where({ id }).first()),
    claim: async (id) => parse(await tx("problems").where({ id }).forUpdate().first()),
    list: async (limit) => (await run(listSql, { limit })).map(listed),
    async listChanged({ state, after, limit }) {
      const place = { at: after?.at ?? none, id: after?.id ?? none };
      return (await run(changedSql, { state: state ?? none, ...place, limit })).map(listed);
    },
    async findListed(id) {
      const [row] = await run(`${countedSql} where p.id = :id group by p.id`, { id });
      return row ? listed(row) : null;
    },
    async listLinked(problemId, { after, limit }) {
      const place = { at: after?.at ?? none, id: after?.id ?? none };
      return z.array(LinkedRow).parse(await run(linkedSql, { problemId, ...place, limit }));
    },
    async findForCase(caseId) {
      const linked = tx("problem_cases").where({ case_id: caseId }).select("problem_id");
      return parse(await tx("problems").whereIn("id", linked).first());
    },
    async link(caseId, problemId, by, at) {
      const rows = await run(
        `insert into problem_cases (case_id, problem_id, linked_by, linked_at)
         values (:caseId, :problemId, :by, :at)
         on conflict (case_id) do update set problem_id = excluded.problem_id, linked_by = excluded.linked_by,
            linked_at = excluded.linked_at where problem_cases.problem_id <> excluded.problem_id
         returning case_id`,
        { caseId, problemId, by: by as Knex.Value, at },
      );
      return rows.length === 1;
    },
    unlink: async (caseId, problemId) =>
      (await tx("problem_cases").where({ case_id: caseId, problem_id: problemId }).delete()) === 1,
    async listCases(problemId, limit) {
      const rows = await run(
        `select ${caseColumns} from problem_cases l join case_files c on c.id = l.case_id
           join customers u on u.id = c.customer_id
          where l.problem_id = :problemId order by l.linked_at desc, l.case_id limit :limit`,
        { problemId, limit },
      );
      return z.array(ProblemCaseRow).parse(rows);
    },
    countCases: (problemId) => count("problem_cases", problemId),
    async listCandidates({ product, words }, since, limit) {
      const like = words.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
      const rows = await run(candidatesSql, { product: product ?? "", words: like, since, limit });
      return z.array(ProblemCaseRow).parse(rows);
    },
    listSuspicions: async (since, atLeast) =>
      z.array(SuspicionRow).parse(await run(suspicionsSql, { since, atLeast })),
    ...affectedOf(tx),
    countAffected: (problemId) => count("problem_affected", problemId),
  };
}

function affectedOf(tx: Knex): Pick<Problems, "addAffected" | "listEmailsWithCase"> {
  return {
    async addAffected(affected) {
      if (affected.length === 0) return 0;
      const rows = await tx("problem_affected")
        .insert(affected.map(toAffectedRow))
        .onConflict(["problem_id", "email"])
        .ignore()
        .returning("id");
      return rows.length;
    },
    listEmailsWithCase: (problemId, emails) =>
      tx("problem_cases as l")
        .join("case_files as c", "c.id", "l.case_id")
        .join("customers as u", "u.id", "c.customer_id")
        .where("l.problem_id", problemId)
        .whereIn("u.email", [...emails])
        .pluck("u.email"),
  };
}

function toAffectedRow(affected: Affected) {
  return {
    id: affected.id,
    problem_id: affected.problemId,
    name: affected.name,
    email: affected.email,
    locale: affected.locale,
    added_by: affected.addedBy,
    added_at: affected.addedAt,
  };
}
