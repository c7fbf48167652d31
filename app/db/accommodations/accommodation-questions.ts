import type { Knex } from "knex";
import type { AccommodationQuestions } from "#app/operations/ports/accommodation-questions.ts";

/** Finance's questions in Postgres, within one transaction. */
export function accommodationQuestions(tx: Knex): AccommodationQuestions {
  const open = (accommodationId: string) =>
    tx("accommodation_questions").where({ accommodation_id: accommodationId }).whereNull("answer");
  return {
    async ask({ id, accommodationId, question, by, at }) {
      const asked = { question, asked_by: by, asked_at: at };
      const rows = await tx("accommodation_questions")
        .insert({ id, accommodation_id: accommodationId, ...asked })
        .onConflict(tx.raw("(accommodation_id) where answer is null"))
        .ignore()
        .returning("id");
      return rows.length === 1;
    },
    async findOpen(accommodationId) {
      const row = await open(accommodationId).first("question");
      return row?.question ?? null;
    },
    async answer(accommodationId, { answer, by, at }) {
      const answered = { answer, answered_by: by, answered_at: at };
      return (await open(accommodationId).update(answered)) === 1;
    },
  };
}
