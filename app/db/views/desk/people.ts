import type { Knex } from "knex";
import { z } from "zod";
import { roleNames } from "#app/domain/roles.ts";
import type { DeskCall, DeskStaff } from "#app/operations/views/desk/lists.ts";
import type { WhoseList } from "#app/operations/views/desk/today-facts.ts";
import { callsOf, readWhose } from "../today/whose-sql.ts";

export const callReason = z.enum([
  "no-email",
  "mail-failed",
  "call-asked-for",
  "gift-failed",
  "thanks-after-days",
  "check-in-after-weeks",
]);

const Call = z
  .object({
    id: z.string(),
    reason: callReason,
    words: z.string(),
    due_at: z.date(),
    reference: z.string(),
    subject: z.string(),
    customer: z.string(),
    phone: z.string().nullable(),
    time_zone: z.string(),
    assignee_id: z.string(),
    assignee: z.string(),
  })
  .transform(
    (row): DeskCall => ({
      id: row.id,
      reason: row.reason,
      words: row.words,
      dueAt: row.due_at,
      reference: row.reference,
      subject: row.subject,
      customerName: row.customer,
      phone: row.phone,
      customerTimeZone: row.time_zone,
      assigneeId: row.assignee_id,
      assigneeName: row.assignee,
    }),
  );

/** Calls still to be made: of one person with those they stand in for, of a team, or of everyone. */
export async function listCalls(db: Knex, list: WhoseList, limit: number) {
  const whose = await readWhose(db, list);
  const { rows } = await db.raw<{ rows: unknown[] }>(
    `select t.id, t.reason, t.words, t.due_at, t.assignee_id, c.reference, c.subject,
            u.name as customer, u.phone, u.time_zone, s.name as assignee
       from call_tasks t
       join case_files c on c.id = t.case_id
       join customers u on u.id = c.customer_id
       join staff s on s.id = t.assignee_id
      where t.done_at is null and ${callsOf(whose)}
      order by t.due_at, t.id limit :limit`,
    { ...whose.bindings, limit },
  );
  return z.array(Call).parse(rows);
}

const Member = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role: z.enum(roleNames),
    title: z.string(),
    disabled_at: z.date().nullable(),
    two_factor_enabled: z.boolean(),
    has_password: z.boolean(),
    open_cases: z.coerce.number(),
  })
  .transform(
    (row): DeskStaff => ({
      id: row.id,
      name: row.name,
      email: row.email,
      role: row.role,
      title: row.title,
      disabled: row.disabled_at !== null,
      secondFactor: row.two_factor_enabled,
      hasPassword: row.has_password,
      openCases: row.open_cases,
    }),
  );

const members = `
  select s.id, s.name, s.email, s.role, s.title, s.disabled_at, s.two_factor_enabled,
         exists (select from staff_accounts a where a.user_id = s.id and a.password is not null) as has_password,
         (select count(*) from case_files c
           where c.owner_id = s.id and c.closed_at is null and c.resolved_at is null) as open_cases
    from staff s order by s.disabled_at is not null, s.name, s.id`;

/** Everybody who can sign in or could, with the open cases each owns. */
export async function listStaff(db: Knex): Promise<readonly DeskStaff[]> {
  const { rows } = await db.raw<{ rows: unknown[] }>(members);
  return z.array(Member).parse(rows);
}
