import type { Knex } from "knex";
import { z } from "zod";
import type { Broadcasts } from "#app/operations/ports/broadcasts.ts";
import { BroadcastRow, ProgressRow, toBroadcastRow } from "./broadcast-rows.ts";
import { turns } from "./turns.ts";
import { writeWords } from "./write-words.ts";

const languageSql = "lower(split_part(replace(locale, '_', '-'), '-', 1))";

const audienceSql = `
  select ${languageSql} as language, count(*) filter (where kind = 'case') as cases,
         count(*) filter (where kind = 'affected') as affected
    from (select 'case' as kind, u.locale from problem_cases l
            join case_files c on c.id = l.case_id join customers u on u.id = c.customer_id
           where l.problem_id = :id
          union all
          select 'affected', locale from problem_affected where problem_id = :id) all_of_them
   group by 1 order by count(*) desc, 1`;
const AudienceRow = z.object({
  language: z.string(),
  cases: z.coerce.number(),
  affected: z.coerce.number(),
});

// One of each language, then the others; the longest open first.
const samplesSql = `
  select reference from (
    select c.reference, c.opened_at,
           row_number() over (partition by ${languageSql.replaceAll("locale", "u.locale")} order by c.opened_at) as turn
      from problem_cases l join case_files c on c.id = l.case_id join customers u on u.id = c.customer_id
     where l.problem_id = :id and c.status not in ('resolved', 'closed')) s
   order by turn, opened_at limit :limit`;

// Cases that are told by one word (own-of-case.ts) stand side by side, so that a batch has few such words.
const fixSql = `
  insert into broadcast_recipients (broadcast_id, position, case_id, affected_id)
  select :broadcastId, row_number() over (order by alike collate "C", at, id), case when is_case then id end,
         case when not is_case then id end
    from (select l.case_id as id, l.linked_at as at, true as is_case,
                 concat_ws(' ', c.team_id, c.brand_id, c.severity, c.status, u.tier, u.locale, u.time_zone,
                           c.owner_id, c.deputy_id) as alike
            from problem_cases l join case_files c on c.id = l.case_id join customers u on u.id = c.customer_id
           where l.problem_id = :problemId
          union all
          select a.id, a.added_at, false, null from problem_affected a where a.problem_id = :problemId) everyone`;

const endSql = `
  update broadcasts set state = 'done', ended_at = :at
   where id = :id and state = 'sending'
     and not exists (select from broadcast_recipients where broadcast_id = :id and state = 'waiting')`;

const progressSql = `
  select count(*) filter (where state = 'waiting') as waiting, count(*) filter (where state = 'told') as told,
         count(*) filter (where state = 'second-reader') as held, count(*) filter (where state = 'skipped') as skipped,
         count(*) filter (where state = 'failed') as failed, count(*) filter (where state = 'stopped') as stopped
    from broadcast_recipients where broadcast_id = :id`;

const troubleSql = `
  select count(*) as n from messages
   where state in ('failed', 'hard_bounce', 'soft_bounce', 'complaint', 'suppressed', 'in_doubt')
     and once like 'broadcast:' || cast(:id as text) || ':%'`;

const NotToldRow = z.object({
  reference: z.string().nullable(),
  state: z.string(),
  why: z.string().nullable(),
});

/** Broadcasts and whom they go to, in Postgres, within one transaction. */
export function broadcasts(tx: Knex): Broadcasts {
  const parse = (row: unknown) => (row ? BroadcastRow.parse(row) : null);
  const run = async (sql: string, bindings: Record<string, Knex.Value>) =>
    await tx.raw<{ rows: unknown[]; rowCount: number }>(sql, bindings);
  return {
    ...turns(tx),
    writeWords: (words, now) => writeWords(tx, words, now),
    async insert(broadcast) {
      await tx("broadcasts").insert(toBroadcastRow(broadcast));
    },
    async save(broadcast) {
      const { id, problemId, state } = broadcast;
      if (state === "sending" || state === "paused") {
        const other = await tx("broadcasts")
          .where({ problem_id: problemId })
          .whereIn("state", ["sending", "paused"])
          .whereNot({ id })
          .first("id");
        if (other) return false;
      }
      await tx("broadcasts").where({ id }).update(toBroadcastRow(broadcast));
      return true;
    },
    find: async (id) => parse(await tx("broadcasts").where({ id }).first()),
    claim: async (id) => parse(await tx("broadcasts").where({ id }).forUpdate().first()),
    async listForProblem(problemId) {
      const rows = await tx("broadcasts")
        .where({ problem_id: problemId })
        .orderBy("written_at", "desc")
        .limit(100);
      return z.array(BroadcastRow).parse(rows);
    },
    async countAudience(id) {
      const rows = z.array(AudienceRow).parse((await run(audienceSql, { id })).rows);
      const sum = (of: "cases" | "affected") => rows.reduce((all, row) => all + row[of], 0);
      return {
        cases: sum("cases"),
        affected: sum("affected"),
        languages: rows.map((row) => ({ language: row.language, count: row.cases + row.affected })),
      };
    },
    async listSamples(id, limit) {
      const rows = z
        .array(z.object({ reference: z.string() }))
        .parse((await run(samplesSql, { id, limit })).rows);
      return rows.map(({ reference }) => reference);
    },
    async fixRecipients(broadcastId, problemId) {
      // A hundred thousand are 3 s of work, and a busy machine needs several times that.
      await tx.raw("set local statement_timeout = '60s'");
      const { rowCount } = await run(fixSql, { broadcastId, problemId });
      await tx.raw("set local statement_timeout to default");
      return rowCount;
    },
    findDue: async (now) =>
      parse(
        await tx("broadcasts")
          .where({ state: "sending" })
          .where("leaves_at", "<=", now)
          .orderBy("leaves_at")
          .first(),
      ),
    ...progressOf(tx),
  };
}

function progressOf(
  tx: Knex,
): Pick<Broadcasts, "end" | "progress" | "countMailTrouble" | "listNotTold"> {
  const run = async (sql: string, bindings: Record<string, Knex.Value>) =>
    await tx.raw<{ rows: unknown[]; rowCount: number }>(sql, bindings);
  return {
    end: async (id, at) => (await run(endSql, { id, at })).rowCount === 1,
    progress: async (id) => ProgressRow.parse((await run(progressSql, { id })).rows[0]),
    async countMailTrouble(id) {
      const [row] = (await run(troubleSql, { id })).rows;
      return z.object({ n: z.coerce.number() }).parse(row).n;
    },
    async listNotTold(broadcastId, limit) {
      const rows = await tx("broadcast_recipients as r")
        .leftJoin("case_files as c", "c.id", "r.case_id")
        .where({ broadcast_id: broadcastId })
        .whereIn("r.state", ["second-reader", "skipped", "failed"])
        .orderBy("r.position")
        .limit(limit)
        .select("c.reference", "r.state", "r.why");
      return z.array(NotToldRow).parse(rows);
    },
  };
}
