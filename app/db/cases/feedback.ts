import type { Knex } from "knex";
import { z } from "zod";
import type {
  FailureQuestions,
  Feedback,
  SatisfactionAnswer,
} from "#app/operations/ports/feedback.ts";
import { waitsForNext } from "../connection/send-together.ts";

const AnswerRow = z
  .object({
    id: z.string(),
    case_id: z.string(),
    resolution_no: z.number(),
    score: z.number(),
    words: z.string().nullable(),
    answered_at: z.date(),
    changed_at: z.date().nullable(),
    seen_at: z.date().nullable(),
  })
  .transform(
    (row): SatisfactionAnswer => ({
      id: row.id,
      caseId: row.case_id,
      resolutionNo: row.resolution_no,
      score: row.score,
      words: row.words,
      answeredAt: row.answered_at,
      changedAt: row.changed_at,
      seenAt: row.seen_at,
    }),
  );

const QuestionsRow = z
  .object({
    case_id: z.string(),
    asked_at: z.date().nullable(),
    doing: z.string().nullable(),
    helped: z.string().nullable(),
    answered_at: z.date().nullable(),
    changed_at: z.date().nullable(),
  })
  .transform(
    (row): FailureQuestions => ({
      caseId: row.case_id,
      askedAt: row.asked_at,
      doing: row.doing,
      helped: row.helped,
      answeredAt: row.answered_at,
      changedAt: row.changed_at,
    }),
  );

const Count = z.object({
  ownerId: z.string(),
  answers: z.coerce.number(),
  satisfied: z.coerce.number(),
  low: z.coerce.number(),
  average: z.coerce.number(),
});

/** What customers say once it is put right, in Postgres, within one transaction. */
export function feedback(tx: Knex): Feedback {
  async function answers(which: Record<string, unknown>) {
    const rows = await tx("satisfaction_answers").where(which).orderBy("resolution_no", "desc");
    return z.array(AnswerRow).parse(rows);
  }
  return {
    async findSatisfaction(caseId, resolutionNo) {
      return (await answers({ case_id: caseId, resolution_no: resolutionNo }))[0] ?? null;
    },
    async find(id) {
      return (await answers({ id }))[0] ?? null;
    },
    listSatisfaction: (caseId) => answers({ case_id: caseId }),
    async saveSatisfaction({ id, caseId, resolutionNo, score, words, answeredAt, changedAt }) {
      const said = { score, words, answered_at: answeredAt, changed_at: changedAt };
      await tx("satisfaction_answers")
        .insert({ id, case_id: caseId, resolution_no: resolutionNo, ...said })
        .onConflict("id")
        .merge({ ...said, seen_by: null, seen_at: null });
    },
    async see(id, by, at) {
      const waiting = tx("satisfaction_answers").where({ id }).whereNull("seen_at");
      return (await waiting.update({ seen_by: by, seen_at: at })) === 1;
    },
    async findQuestions(caseId) {
      const row = await tx("failure_questions").where({ case_id: caseId }).first();
      return row ? QuestionsRow.parse(row) : null;
    },
    async saveQuestions({ caseId, askedAt, doing, helped, answeredAt, changedAt }) {
      const said = { doing, helped, answered_at: answeredAt, changed_at: changedAt };
      await tx("failure_questions")
        .insert({ case_id: caseId, asked_at: askedAt, ...said })
        .onConflict("case_id")
        .merge()
        .options(waitsForNext);
    },
    async isFirstFailure({ id, customerId, product, openedAt }) {
      const earlier = await tx("case_files")
        .where({ customer_id: customerId })
        .whereRaw("lower(product) is not distinct from lower(?)", [product])
        .where("opened_at", "<=", openedAt)
        .whereNot({ id })
        .first("id");
      return earlier === undefined;
    },
    async count(from, to, teamId) {
      const rows = await tx("satisfaction_answers as a")
        .join("case_files as c", "c.id", "a.case_id")
        .where("a.answered_at", ">=", from)
        .where("a.answered_at", "<", to)
        .where(teamId ? { "c.team_id": teamId } : {})
        .groupBy("c.owner_id")
        .select(
          "c.owner_id as ownerId",
          tx.raw("count(*) as answers"),
          tx.raw("count(*) filter (where a.score >= 4) as satisfied"),
          tx.raw("count(*) filter (where a.score <= 2) as low"),
          tx.raw("avg(a.score) as average"),
        );
      return z.array(Count).parse(rows);
    },
  };
}
