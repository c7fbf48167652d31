import type { Knex } from "knex";
import { z } from "zod";
import type { House } from "#app/operations/ports/house.ts";

const TeamRow = z.object({ id: z.string(), name: z.string() });

const noOwnPolicy = `not exists (select from service_policies p
  where p.severity = c.severity and p.tier = u.tier)`;

/** Teams, tiers and counts of open cases in Postgres, within one transaction. */
export function house(tx: Knex): House {
  return {
    async listTeams() {
      return z.array(TeamRow).parse(await tx("teams").orderBy("name").select("id", "name"));
    },
    async listTiers() {
      return tx("customers").distinct("tier").orderBy("tier").limit(50).pluck("tier");
    },
    async countOpen({ severity, teamId, tier }) {
      const query = tx("case_files as c").whereNull("c.closed_at").whereNull("c.resolved_at");
      if (severity) query.where("c.severity", severity);
      if (teamId) query.where("c.team_id", teamId);
      if (tier !== undefined) query.join("customers as u", "u.id", "c.customer_id");
      if (tier) query.where("u.tier", tier);
      if (tier === null) query.whereRaw(noOwnPolicy);
      const [row] = await query.count({ count: "*" });
      return Number(row?.count ?? 0);
    },
  };
}
