import type { Knex } from "knex";
import { z } from "zod";
import { caseStatusNames } from "#app/domain/cases/case-status.ts";
import { severityNames } from "#app/domain/clock/severity.ts";
import { rowKindNames } from "#app/domain/today/row-kind.ts";
import { soonMs } from "#app/domain/today/today-row.ts";
import type { TodayCase, TodayFacts, TodayQuery } from "#app/operations/views/desk/today-facts.ts";
import { todayCasesSql, todayCountsSql, todaySql } from "./today-sql.ts";
import { readWhose } from "./whose-sql.ts";

const Fact = z.object({
  kind: z.enum(rowKindNames),
  subjectId: z.string(),
  at: z.date(),
  dueAt: z.date().nullable(),
  words: z.string().nullable(),
  chases: z.int(),
  caseId: z.string(),
  severity: z.enum(severityNames),
});

const CaseOfRow = z.object({
  id: z.string(),
  reference: z.string(),
  subject: z.string(),
  product: z.string().nullable(),
  severity: z.enum(severityNames),
  status: z.enum(caseStatusNames),
  opened_at: z.date(),
  owner_id: z.string(),
  owner: z.string(),
  customer: z.string(),
  phone: z.string().nullable(),
});

/** Open cases of a team's and everyone's list are counted so far, and no further. */
const mostCounted = 10_000;

const Counts = z
  .object({
    overdue: z.coerce.number(),
    unspoken: z.coerce.number(),
    calls: z.coerce.number(),
    in_doubt: z.coerce.number(),
    words: z.coerce.number(),
    open_cases: z.coerce.number(),
  })
  .transform(({ in_doubt, open_cases, ...row }): TodayFacts["counts"] => ({
    ...row,
    inDoubt: in_doubt,
    openCases: Math.min(open_cases, mostCounted),
    hasMoreOpen: open_cases > mostCounted,
  }));

/** A customer's link ends 90 days after her case closed (CAP-3); a month more for what staff log. */
const linkDays = 120;

/** What the statement is asked with. */
export function todayBindings(query: TodayQuery) {
  const { staffId, teamId, viewerId = null, now, horizon } = query;
  const after = (instant: Date, ms: number) => new Date(instant.getTime() + ms);
  return {
    staff: staffId,
    team: teamId,
    viewer: viewerId,
    away: [],
    now,
    soon: after(now, soonMs + 1),
    recently: after(now, -linkDays * 24 * 3_600_000),
    horizon,
    // The first instant that is none of the list's.
    beyond: after(horizon, 1),
  };
}

/** Everything that may stand on the Today list, and how many there are of what is cut off. */
export async function today(db: Knex, query: TodayQuery): Promise<TodayFacts> {
  return db.transaction(async (trx) => {
    await planForAny(trx);
    const whose = await readWhose(trx, query);
    const bindings = { ...todayBindings(query), ...whose.bindings };
    const read = (sql: string) => trx.raw<{ rows: unknown[] }>(sql, bindings);
    const facts = await read(todaySql(whose, query.limit));
    const counted = await read(todayCountsSql(whose, mostCounted + 1));
    return {
      facts: z.array(Fact).parse(facts.rows),
      counts: Counts.parse(counted.rows[0]),
    };
  });
}

/**
 * Planning these statements costs more than running them, and no value changes the plan: one is made a
 * connection (plan-once.ts), where Postgres by itself would make it anew for as long as it seems cheaper.
 */
function planForAny(trx: Knex.Transaction) {
  return trx.raw("select set_config('plan_cache_mode', 'force_generic_plan', true)");
}

/** The cases of the rows that are shown. */
export async function listTodayCases(
  db: Knex,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, TodayCase>> {
  const { rows } = await db.raw<{ rows: unknown[] }>(todayCasesSql, { ids: [...caseIds] });
  return new Map(
    z
      .array(CaseOfRow)
      .parse(rows)
      .map(({ id, opened_at, owner_id, owner, customer, ...row }) => [
        id,
        {
          ...row,
          openedAt: opened_at,
          ownerId: owner_id,
          ownerName: owner,
          customerName: customer,
        },
      ]),
  );
}
