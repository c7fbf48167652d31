import type { Knex } from "knex";
import { z } from "zod";
import { caseStatusNames } from "#app/domain/cases/case-status.ts";
import { severityNames } from "#app/domain/clock/severity.ts";
import { rowKindNames } from "#app/domain/today/row-kind.ts";
import type {
  TodayCase,
  TodayFact,
  TodayFacts,
  TodayQuery,
} from "#app/operations/views/desk-today-facts.ts";
import { todayCasesSql, todayCountsSql, todaySql } from "./desk-today-sql.ts";
import { readWhose } from "./whose-sql.ts";

const Fact = z
  .object({
    kind: z.enum(rowKindNames),
    subject_id: z.string(),
    at: z.date(),
    due: z.date().nullable(),
    words: z.string().nullable(),
    chases: z.int(),
    case_id: z.string(),
    severity: z.enum(severityNames),
  })
  .transform(
    (row): TodayFact => ({
      kind: row.kind,
      subjectId: row.subject_id,
      at: row.at,
      dueAt: row.due,
      words: row.words,
      chases: row.chases,
      caseId: row.case_id,
      severity: row.severity,
    }),
  );

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

const Counts = z
  .object({
    overdue: z.coerce.number(),
    unspoken: z.coerce.number(),
    calls: z.coerce.number(),
    in_doubt: z.coerce.number(),
    open_cases: z.coerce.number(),
  })
  .transform(({ in_doubt, open_cases, ...row }): TodayFacts["counts"] => ({
    ...row,
    inDoubt: in_doubt,
    openCases: open_cases,
  }));

/** A customer's link ends 90 days after her case closed (CAP-3); a month more for what staff log. */
const linkDays = 120;

/** What the statement is asked with. */
export function todayBindings(query: TodayQuery) {
  const { staffId, teamId, viewerId = null, now, horizon, limit } = query;
  return {
    staff: staffId,
    team: teamId,
    viewer: viewerId,
    away: [],
    now,
    recently: new Date(now.getTime() - linkDays * 24 * 3_600_000),
    horizon,
    limit,
    severities: [...severityNames],
  };
}

/** Everything that may stand on the Today list, and how many there are of what is cut off. */
export async function today(db: Knex, query: TodayQuery): Promise<TodayFacts> {
  const whose = await readWhose(db, query);
  const bindings = { ...todayBindings(query), ...whose.bindings };
  const [facts, counted] = await Promise.all([
    db.raw<{ rows: unknown[] }>(todaySql(whose), bindings),
    db.raw<{ rows: unknown[] }>(todayCountsSql(whose), bindings),
  ]);
  return { facts: z.array(Fact).parse(facts.rows), counts: Counts.parse(counted.rows[0]) };
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
