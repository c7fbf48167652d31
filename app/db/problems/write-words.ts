import type { Knex } from "knex";
import type { WordOnCase } from "#app/operations/ports/broadcasts.ts";
import { waitsForNext } from "../connection/send-together.ts";
import { selectShared, sharedPart } from "../statements/shared-part.ts";

const casesSql = `
  with given as (${selectShared({
    ...{
      id: "uuid",
      status: "text",
      last_word_at: "timestamptz",
      next_update_due_at: "timestamptz",
    },
    ...{ chase_count: "int", clock_stopped_at: "timestamptz", version: "bigint" },
  })})
  update case_files c
     set status = w.status, last_word_at = w.last_word_at, next_update_due_at = w.next_update_due_at,
         chase_count = w.chase_count, clock_stopped_at = w.clock_stopped_at, version = w.version, updated_at = :now
    from given w where c.id = w.id`;

const metSql = `
  with given as (${selectShared({ id: "bigint", met_at: "timestamptz", breached_at: "timestamptz" })})
  update service_levels s set met_at = m.met_at, breached_at = m.breached_at
    from given m where s.id = m.id`;

const begunSql = `
  insert into service_levels (case_id, metric, started_at, warn_at, deadline, met_at)
  ${selectShared({
    ...{ case_id: "uuid", metric: "text", started_at: "timestamptz", warn_at: "timestamptz" },
    ...{ deadline: "timestamptz", met_at: "timestamptz" },
  })}
  on conflict (case_id, metric) where met_at is null do nothing`;

const linksSql = `
  insert into case_links (id, case_id, created_at, expires_at, reader)
  ${selectShared({
    ...{ id: "uuid", case_id: "uuid", created_at: "timestamptz", expires_at: "timestamptz" },
    reader: "text",
  })}`;

const lookAgainSql = `
  update escalations set next_look_at = :now where case_id = any(:ids) and ended_at is null`;

/** What many words changed on many claimed cases, in one statement a table. */
export async function writeWords(tx: Knex, words: readonly WordOnCase[], now: Date): Promise<void> {
  const run = async (sql: string, rows: readonly object[]) => {
    if (rows.length === 0) return;
    const { shared, own } = sharedPart(rows);
    const bindings = { shared: JSON.stringify(shared), own: JSON.stringify(own), now };
    await tx.raw(sql, bindings).options(waitsForNext);
  };
  await run(
    casesSql,
    words.map(({ caseFile }) => ({
      id: caseFile.id,
      status: caseFile.status,
      last_word_at: caseFile.lastWordAt,
      next_update_due_at: caseFile.nextUpdateDueAt,
      chase_count: caseFile.chaseCount,
      clock_stopped_at: caseFile.clockStoppedAt,
      version: caseFile.version,
    })),
  );
  const met = words.flatMap((word) => word.met);
  await run(
    metSql,
    met.map(({ id, metAt, breachedAt }) => ({ id, met_at: metAt, breached_at: breachedAt })),
  );
  const begun = words.flatMap((word) => word.begun);
  await run(
    begunSql,
    begun.map(({ caseId, metric, startedAt, warnAt, deadline, metAt }) => ({
      ...{ case_id: caseId, metric, started_at: startedAt, warn_at: warnAt, deadline },
      met_at: metAt,
    })),
  );
  const links = words.flatMap(({ newLink }) => newLink ?? []);
  await run(
    linksSql,
    links.map(({ id, caseId, createdAt, expiresAt }) => ({
      ...{ id, case_id: caseId, created_at: createdAt, expires_at: expiresAt },
      reader: "customer",
    })),
  );
  const ids = words.map(({ caseFile }) => caseFile.id);
  await tx.raw(lookAgainSql, { ids, now }).options(waitsForNext);
}
