import type { Knex } from "knex";
import { z } from "zod";
import { caseStatusNames } from "#app/domain/cases/case-status.ts";
import { severityNames } from "#app/domain/clock/severity.ts";
import type { TodayFact, TodayFacts, TodayQuery } from "#app/operations/views/desk-today-facts.ts";
import { todaySql } from "./desk-today-sql.ts";

const Fact = z
  .object({
    kind: z.enum([
      "first-word",
      "next-word",
      "customer-reply",
      "read-back",
      "call",
      "mail-bounced",
      "mail-in-doubt",
      "finance-asks",
      "approval-waiting",
      "approval-back",
    ]),
    subject_id: z.string(),
    at: z.date(),
    words: z.string().nullable(),
    chases: z.int(),
    case_id: z.string(),
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
  })
  .transform(
    (row): TodayFact => ({
      kind: row.kind,
      subjectId: row.subject_id,
      at: row.at,
      words: row.words,
      chases: row.chases,
      case: {
        id: row.case_id,
        reference: row.reference,
        subject: row.subject,
        product: row.product,
        severity: row.severity,
        status: row.status,
        openedAt: row.opened_at,
        ownerId: row.owner_id,
        ownerName: row.owner,
        customerName: row.customer,
        phone: row.phone,
      },
    }),
  );

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

const counts = `
  select count(*) as open_cases,
         count(*) filter (where c.next_update_due_at < :now) as overdue,
         count(*) filter (where c.last_word_at = c.opened_at) as unspoken,
         (select count(*) from call_tasks t
           where t.done_at is null and t.due_at <= :horizon and (:everyone or t.assignee_id = :staff)) as calls,
         (select count(*) from messages m left join case_files d on d.id = m.case_id
           where m.state = 'in_doubt' and (:everyone or d.owner_id = :staff)) as in_doubt
    from case_files c
   where c.closed_at is null and c.resolved_at is null and (:everyone or c.owner_id = :staff)`;

/** A customer's link ends 90 days after her case closed (CAP-3); a month more for what staff log. */
const linkDays = 120;

/** What the statement is asked with. */
export function todayBindings({ staffId, now, horizon, limit }: TodayQuery) {
  return {
    // No one's id: the parameter has to be one even where it is not looked at.
    staff: staffId ?? "00000000-0000-0000-0000-000000000000",
    everyone: staffId === null,
    now,
    recently: new Date(now.getTime() - linkDays * 24 * 3_600_000),
    horizon,
    limit,
    severities: [...severityNames],
  };
}

/** Everything that may stand on the Today list, and how many there are of what is cut off. */
export async function today(db: Knex, query: TodayQuery): Promise<TodayFacts> {
  const bindings = todayBindings(query);
  const [facts, counted] = await Promise.all([
    db.raw<{ rows: unknown[] }>(todaySql, bindings),
    db.raw<{ rows: unknown[] }>(counts, bindings),
  ]);
  return { facts: z.array(Fact).parse(facts.rows), counts: Counts.parse(counted.rows[0]) };
}
