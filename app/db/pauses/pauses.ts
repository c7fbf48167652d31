import type { Knex } from "knex";
import { z } from "zod";
import { pausableNames } from "#app/domain/pauses/pausable.ts";
import type { Pauses } from "#app/operations/ports/pauses.ts";

const Row = z.object({
  id: z.string(),
  what: z.enum(pausableNames),
  because: z.string(),
  beganAt: z.date(),
  by: z.string().nullable(),
});
const EndedRow = Row.extend({ endedAt: z.date(), endedBy: z.string().nullable() });

/** What is stopped, in Postgres, within one transaction. */
export function pauses(tx: Knex): Pauses {
  const open = () => tx("pauses as p").leftJoin("staff as s", "s.id", "p.began_by");
  const columns = ["p.id", "p.what", "p.because", "p.began_at as beganAt", "s.name as by"];
  return {
    async list() {
      const rows = await open().whereNull("p.ended_at").orderBy("p.what").select(columns);
      return z.array(Row).parse(rows);
    },
    async find(what) {
      const row = await open().where({ what }).whereNull("p.ended_at").first(columns);
      return row ? Row.parse(row) : null;
    },
    async listEnded(limit) {
      const rows = await open()
        .leftJoin("staff as e", "e.id", "p.ended_by")
        .whereNotNull("p.ended_at")
        .orderBy("p.ended_at", "desc")
        .limit(limit)
        .select(...columns, "p.ended_at as endedAt", "e.name as endedBy");
      return z.array(EndedRow).parse(rows);
    },
    async findWaiting(now) {
      const { rows } = await tx.raw<{ rows: unknown[] }>(waiting, { now });
      return WaitingRow.parse(rows[0]);
    },
    async begin({ id, what, because, at, by }) {
      const rows = await tx("pauses")
        .insert({ id, what, because, began_at: at, began_by: by })
        .onConflict(tx.raw("(what) where ended_at is null"))
        .ignore()
        .returning("id");
      return rows.length === 1;
    },
    async end(what, at, by) {
      const [ended] = await tx("pauses")
        .where({ what })
        .whereNull("ended_at")
        .update({ ended_at: tx.raw("greatest(began_at, ?)", [at]), ended_by: by })
        .returning("id");
      if (ended && what === "sending") await tx.raw(beginAnew);
      return ended?.id ?? null;
    },
  };
}

const WaitingRow = z.object({
  mails: z.coerce.number(),
  oldestDueAt: z.date().nullable(),
  gifts: z.coerce.number(),
});

const waiting = `
  select m.mails, m.oldest as "oldestDueAt",
         (select count(*) from accommodations where state = 'approved' and provider <> 'by-hand') as gifts
    from (select count(*) as mails, min(due_at) as oldest from messages
           where state = 'queued' and due_at <= :now) m`;

/** Nothing is given up for having waited here: the hours of trying begin when it goes on. */
const beginAnew = `
  update messages set first_tried_at = null where state = 'queued' and first_tried_at is not null`;
