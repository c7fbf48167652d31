import type { Knex } from "knex";
import type { WordOnCases } from "#app/operations/ports/broadcasts.ts";
import { waitsForNext } from "../connection/send-together.ts";

/** Rows of JSON, each with the cases it is for: one row a case. */
function forEachCase(columns: string): string {
  return `jsonb_to_recordset(cast(:rows as jsonb)) as w(cases text, ${columns})
    cross join lateral unnest(cast(w.cases as uuid[])) as g(case_id)`;
}

const casesSql = `
  update case_files c
     set status = w.status, last_word_at = w.last_word_at, next_update_due_at = w.next_update_due_at,
         chase_count = w.chase_count, clock_stopped_at = w.clock_stopped_at,
         version = c.version + w.versions, updated_at = :now
    from ${forEachCase(`status text, last_word_at timestamptz, next_update_due_at timestamptz,
         chase_count int, clock_stopped_at timestamptz, versions int`)}
   where c.id = g.case_id`;

const metSql = `
  update service_levels s
     set met_at = w.met_at, breached_at = coalesce(s.breached_at, w.breached_at)
    from ${forEachCase("metric text, met_at timestamptz, breached_at timestamptz")}
   where s.case_id = g.case_id and s.metric = w.metric and s.met_at is null`;

const begunSql = `
  insert into service_levels (case_id, metric, started_at, warn_at, deadline, met_at)
  select g.case_id, w.metric, w.started_at, w.warn_at, w.deadline, w.met_at
    from ${forEachCase(`metric text, started_at timestamptz, warn_at timestamptz, deadline timestamptz,
         met_at timestamptz`)}
  on conflict (case_id, metric) where met_at is null do nothing`;

const linksSql = `
  insert into case_links (id, case_id, created_at, expires_at, reader)
  select id, case_id, created_at, expires_at, 'customer'
    from jsonb_to_recordset(cast(:rows as jsonb))
      as l(id uuid, case_id uuid, created_at timestamptz, expires_at timestamptz)`;

const lookAgainSql = `
  update escalations set next_look_at = :now where case_id = any(cast(:ids as uuid[])) and ended_at is null`;

/** What words changed on many claimed cases, in one statement a table. */
export async function writeWords(
  tx: Knex,
  words: readonly WordOnCases[],
  now: Date,
): Promise<void> {
  const run = async (sql: string, rows: readonly object[], bindings = {}) => {
    if (rows.length === 0) return;
    await tx.raw(sql, { rows: JSON.stringify(rows), ...bindings }).options(waitsForNext);
  };
  const listed = words.map((word) => ({ word, cases: `{${word.caseIds.join(",")}}` }));
  const changes = listed.map(({ word, cases }) => ({
    ...{ cases, versions: word.versions },
    ...{ status: word.changes.status, last_word_at: word.changes.lastWordAt },
    next_update_due_at: word.changes.nextUpdateDueAt,
    ...{ chase_count: word.changes.chaseCount, clock_stopped_at: word.changes.clockStoppedAt },
  }));
  await run(casesSql, changes, { now });
  const met = listed.flatMap(({ word, cases }) =>
    word.met.map(({ metric, metAt, breachedAt }) => {
      return { cases, metric, met_at: metAt, breached_at: breachedAt };
    }),
  );
  await run(metSql, met);
  const begun = listed.flatMap(({ word, cases }) =>
    word.begun.map(({ metric, startedAt, warnAt, deadline, metAt }) => {
      return { cases, metric, started_at: startedAt, warn_at: warnAt, deadline, met_at: metAt };
    }),
  );
  await run(begunSql, begun);
  const links = words.flatMap(({ newLink }) => newLink ?? []);
  await run(
    linksSql,
    links.map(({ id, caseId, createdAt, expiresAt }) => {
      return { id, case_id: caseId, created_at: createdAt, expires_at: expiresAt };
    }),
  );
  const ids = `{${words.map(({ caseIds }) => caseIds.join(",")).join(",")}}`;
  await tx.raw(lookAgainSql, { ids, now }).options(waitsForNext);
}
