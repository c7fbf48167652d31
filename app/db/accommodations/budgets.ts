import type { Knex } from "knex";
import type { Budgets } from "#app/operations/ports/giving.ts";

/** Budgets in Postgres, within one transaction. The row's own checks are the last word (MON-4). */
export function budgets(tx: Knex): Budgets {
  const move = async (id: string, by: { reserved?: number; spent?: number }) => {
    const { reserved = 0, spent = 0 } = by;
    const moved = await tx("budgets")
      .where({ id })
      .update({
        reserved_minor: tx.raw("reserved_minor + ?", [reserved]),
        spent_minor: tx.raw("spent_minor + ?", [spent]),
      });
    if (moved !== 1) throw new Error(`there is no budget ${id}`);
  };
  return {
    async reserve({ teamId, month, currency }, amountMinor) {
      const place = { team_id: teamId, month, currency };
      const [held] = await tx("budgets")
        .where(place)
        .whereRaw("cap_minor - reserved_minor - spent_minor >= ?", [amountMinor])
        .update({ reserved_minor: tx.raw("reserved_minor + ?", [amountMinor]) })
        .returning("id");
      if (held) return { ok: true, budgetId: held.id };
      const budget = await tx("budgets").where(place).first();
      if (!budget) return { ok: false, reason: "none" };
      const leftMinor =
        Number(budget.cap_minor) - Number(budget.reserved_minor) - Number(budget.spent_minor);
      return { ok: false, reason: "not-enough", leftMinor };
    },
    release: (id, amountMinor) => move(id, { reserved: -amountMinor }),
    spend: (id, amountMinor) => move(id, { reserved: -amountMinor, spent: amountMinor }),
    restore: (id, amountMinor) => move(id, { spent: -amountMinor }),
    async set({ id, teamId, month, currency, amountMinor }, { by, at }) {
      const change = { cap_minor: amountMinor, changed_by: by, changed_at: at };
      const rows = await tx("budgets")
        .insert({ id, team_id: teamId, month, currency, ...change })
        .onConflict(["team_id", "month", "currency"])
        .merge(change)
        .whereRaw("budgets.reserved_minor + budgets.spent_minor <= ?", [amountMinor])
        .returning("id");
      return rows.length === 1;
    },
  };
}
