import type { Knex } from "knex";
import type { HandOvers } from "#app/operations/ports/house.ts";

/** Cases that changed hands, in Postgres, within one transaction. */
export function handOvers(tx: Knex): HandOvers {
  return {
    async note({ caseId, staffId, about, since }) {
      // Whoever had it before need not say "I have it" any more.
      await tx("hand_overs").where({ case_id: caseId, read_at: null }).delete();
      const row = { case_id: caseId, staff_id: staffId, about, since };
      await tx("hand_overs").insert(row).onConflict().ignore();
    },
    async take({ caseId, staffId, about, since: at }) {
      const row = { case_id: caseId, staff_id: staffId, about, since: at, read_at: at };
      const rows = await tx("hand_overs")
        .insert(row)
        .onConflict(["case_id", "staff_id", "about"])
        .merge({ read_at: at })
        .where({ "hand_overs.read_at": null })
        .returning("case_id");
      return rows.length === 1;
    },
  };
}
