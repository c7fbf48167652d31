import type { Knex } from "knex";
import { z } from "zod";
import { keptAnswers } from "#app/domain/figures/kept-customer.ts";
import type { KeptCustomer, KeptCustomers } from "#app/operations/ports/kept-customers.ts";

const Row = z
  .object({
    case_id: z.string(),
    due_at: z.date(),
    answer: z.enum(keptAnswers).nullable(),
    because: z.string().nullable(),
  })
  .transform(
    ({ case_id, due_at, ...row }): KeptCustomer => ({ ...row, caseId: case_id, dueAt: due_at }),
  );

/** Who is still a customer, in Postgres, within one transaction. */
export function keptCustomers(tx: Knex): KeptCustomers {
  const table = () => tx("kept_customers");
  const unanswered = { answer: null, because: null, answered_at: null, answered_by: null };
  return {
    async find(caseId) {
      const row = await table().where({ case_id: caseId }).first();
      return row ? Row.parse(row) : null;
    },
    async plan(caseId, dueAt) {
      const planned = { due_at: dueAt, ...unanswered };
      await table()
        .insert({ case_id: caseId, ...planned })
        .onConflict("case_id")
        .merge(planned);
    },
    async cancel(caseId) {
      await table().where({ case_id: caseId }).delete();
    },
    async answer(caseId, { answer, because, at, by }) {
      await table()
        .where({ case_id: caseId })
        .update({ answer, because, answered_at: at, answered_by: by });
    },
  };
}
