import type { Knex } from "knex";
import { z } from "zod";
import type { ProviderBooks } from "#app/operations/ports/provider-orders.ts";

const Choice = z.object({ provider: z.string() });

/** Which provider serves which kind, and comparisons with their lists. */
export function providerBooks(tx: Knex): ProviderBooks {
  return {
    async findChoice(kind) {
      const row = await tx("provider_choices").where({ kind }).first();
      return row ? Choice.parse(row).provider : null;
    },
    async setChoice(kind, provider, { by, at }) {
      const change = { provider, changed_by: by, changed_at: at };
      await tx("provider_choices")
        .insert({ kind, ...change })
        .onConflict("kind")
        .merge();
    },
    async addReconciliation({ from, to, ranAt, differences, ...run }) {
      await tx("reconciliations").insert({
        ...run,
        from_at: from,
        to_at: to,
        ran_at: ranAt,
        differences: JSON.stringify(differences),
      });
    },
  };
}
