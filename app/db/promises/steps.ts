import type { Knex } from "knex";
import { z } from "zod";
import type { Steps } from "#app/operations/ports/promises.ts";
import { StepRow } from "./promise-rows.ts";

/** "What happens next" in Postgres, within one transaction. */
export function steps(tx: Knex): Steps {
  return {
    async insert(step) {
      await tx("case_steps").insert({
        id: step.id,
        case_id: step.caseId,
        what: step.what,
        doer: step.doer,
        partner_id: step.partnerId,
        promise_id: step.promiseId,
        why: step.why,
        needed_on: step.neededOn,
        added_by: step.addedBy,
        added_at: step.addedAt,
        state: step.state,
        ended_at: step.endedAt,
      });
    },
    async end(id, state, at) {
      const ended = await tx("case_steps")
        .where({ id, state: "open" })
        .update({ state, ended_at: at });
      return ended === 1;
    },
    async reopen(id) {
      await tx("case_steps").where({ id, state: "done" }).update({ state: "open", ended_at: null });
    },
    async find(id) {
      const row = await tx("case_steps").where({ id }).first();
      return row ? StepRow.parse(row) : null;
    },
    async listForCase(caseId) {
      const rows = await tx("case_steps").where({ case_id: caseId }).orderBy(["added_at", "id"]);
      return z.array(StepRow).parse(rows);
    },
  };
}
