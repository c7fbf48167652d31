import type { Knex } from "knex";
import { z } from "zod";
import { accommodations } from "#app/db/accommodations/accommodations.ts";
import { attachments } from "#app/db/cases/attachments.ts";
import { CaseRow, CustomerRow, StaffRow, staffColumns } from "#app/db/cases/case-rows.ts";
import { feedback } from "#app/db/cases/feedback.ts";
import { fromRow } from "#app/db/cases/history.ts";
import { keptCustomers } from "#app/db/cases/kept-customers.ts";
import { publicPosts } from "#app/db/cases/public-posts.ts";
import { appointments } from "#app/db/choices/appointments.ts";
import { optionRounds } from "#app/db/choices/option-rounds.ts";
import { caseLinks } from "#app/db/links/case-links.ts";
import { openings } from "#app/db/links/openings.ts";
import { nothingAround } from "#app/db/store/around-case.ts";
import { caseStatusNames } from "#app/domain/cases/case-status.ts";
import type {
  CaseCall,
  CaseFollowUp,
  DeskCaseFacts,
  NamedEvent,
  OtherCase,
} from "#app/operations/views/desk/case.ts";
import { readCare } from "./case-care.ts";
import { messageColumns, toDeskMessage } from "./messages.ts";
import { callReason } from "./people.ts";

/** One case with all that hangs on it, read at one instant. */
export function findCase(db: Knex, reference: string): Promise<DeskCaseFacts | null> {
  const atOneInstant = { isolationLevel: "repeatable read", readOnly: true } as const;
  return db.transaction((tx) => readCase(tx, reference), atOneInstant);
}

async function readCase(tx: Knex, reference: string): Promise<DeskCaseFacts | null> {
  const row = await tx("case_files").where({ reference }).first();
  if (!row) return null;
  const caseFile = CaseRow.parse(row);
  const { id } = caseFile;
  const customer = await tx("customers").where({ id: caseFile.customerId }).first();
  const owner = await tx("staff").where({ id: caseFile.ownerId }).first(staffColumns);
  const deputy = await tx("staff").where({ id: caseFile.deputyId }).first(staffColumns);
  // One after the other: they share one connection, which answers one at a time.
  return {
    ...(await readCare(tx, caseFile)),
    openings: await openings(tx).list(id, new Date(0)),
    rounds: await optionRounds(tx).listForCase(id),
    appointments: await appointments(tx).listForCase(id),
    satisfaction: await feedback(tx).listSatisfaction(id),
    questions: await feedback(tx).findQuestions(id),
    posts: await publicPosts(tx).list(id),
    kept: await keptCustomers(tx).find(id),
    caseFile,
    customer: CustomerRow.parse(customer),
    owner: StaffRow.parse(owner),
    deputy: deputy ? StaffRow.parse(deputy) : null,
    events: await listEvents(tx, id),
    messages: await listCaseMessages(tx, id),
    files: await attachments(tx).list(id),
    calls: await listCaseCalls(tx, id),
    links: await caseLinks(tx, nothingAround()).list(id),
    accommodations: await accommodations(tx).listForCase(id),
    followUps: await listFollowUps(tx, id),
    others: await listOthers(tx, caseFile.customerId, id),
  };
}

const keyOfEvent = `left join api_keys k
  on e.actor_kind = 'api' and k.id = cast(e.data ->> 'keyId' as uuid)`;

async function listEvents(tx: Knex, caseId: string): Promise<NamedEvent[]> {
  const rows = await tx("case_events as e")
    .leftJoin("staff as s", "s.id", "e.actor_id")
    .joinRaw(keyOfEvent)
    .where({ case_id: caseId })
    .orderBy("e.id")
    .select("e.*", "s.name as actor_name", "k.name as key_name");
  return rows.map((row) => ({
    ...fromRow(row),
    actorName: row.actor_name,
    keyName: row.key_name,
  }));
}

async function listCaseMessages(tx: Knex, caseId: string) {
  const rows = await tx("messages as m")
    .leftJoin("case_files as c", "c.id", "m.case_id")
    .where({ "m.case_id": caseId })
    .orderBy("m.position")
    .select(messageColumns);
  return rows.map(toDeskMessage);
}

const Call = z
  .object({
    id: z.string(),
    case_id: z.string(),
    reason: callReason,
    words: z.string(),
    assignee_id: z.string(),
    due_at: z.date(),
    done_at: z.date().nullable(),
    outcome: z
      .enum(["reached", "voicemail", "no-answer", "needs-something", "not-needed"])
      .nullable(),
  })
  .transform(
    (row): CaseCall => ({
      id: row.id,
      caseId: row.case_id,
      reason: row.reason,
      words: row.words,
      assigneeId: row.assignee_id,
      dueAt: row.due_at,
      doneAt: row.done_at,
      outcome: row.outcome,
    }),
  );

async function listCaseCalls(tx: Knex, caseId: string) {
  return z.array(Call).parse(await tx("call_tasks").where({ case_id: caseId }).orderBy("due_at"));
}

const FollowUpRow = z
  .object({
    round: z.enum(["days", "weeks"]),
    due_at: z.date(),
    state: z.enum(["planned", "sent", "held", "cancelled"]),
    why: z.string().nullable(),
  })
  .transform(({ due_at, ...row }): CaseFollowUp => ({ ...row, dueAt: due_at }));

async function listFollowUps(tx: Knex, caseId: string) {
  const rows = await tx("follow_ups").where({ case_id: caseId }).orderBy("due_at");
  return z.array(FollowUpRow).parse(rows);
}

const Other = z
  .object({
    reference: z.string(),
    subject: z.string(),
    product: z.string().nullable(),
    status: z.enum(caseStatusNames),
    opened_at: z.date(),
  })
  .transform(({ opened_at, ...row }): OtherCase => ({ ...row, openedAt: opened_at }));

async function listOthers(tx: Knex, customerId: string, caseId: string) {
  const rows = await tx("case_files")
    .where({ customer_id: customerId })
    .whereNot({ id: caseId })
    .orderBy("opened_at", "desc")
    .limit(20)
    .select("reference", "subject", "product", "status", "opened_at");
  return z.array(Other).parse(rows);
}
