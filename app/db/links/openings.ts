import type { Knex } from "knex";
import { z } from "zod";
import type { Opening, OpeningLog, Openings } from "#app/operations/ports/openings.ts";

const Row = z
  .object({
    hour: z.date(),
    link_id: z.string(),
    reader_name: z.string().nullable(),
    by_machine: z.boolean(),
    visitors: z.coerce.number(),
    openings: z.coerce.number(),
  })
  .transform(
    (row): Opening => ({
      hour: row.hour,
      linkId: row.link_id,
      invited: row.reader_name,
      byMachine: row.by_machine,
      visitors: row.visitors,
      openings: row.openings,
    }),
  );

/** Who looked at customers' pages, within one transaction. */
export function openings(tx: Knex): Openings {
  return {
    async list(caseId, since) {
      const rows = await tx("page_openings as o")
        .join("case_links as l", "l.id", "o.link_id")
        .where("l.case_id", caseId)
        .where("o.hour", ">=", since)
        .groupBy("o.hour", "o.link_id", "l.reader_name", "o.by_machine")
        .orderBy([{ column: "o.hour", order: "desc" }, "o.by_machine", "o.link_id"])
        .limit(500)
        .select("o.hour", "o.link_id", "l.reader_name", "o.by_machine")
        .count({ visitors: "*" })
        .sum({ openings: "o.openings" });
      return z.array(Row).parse(rows);
    },
    async forgetBefore(before) {
      await tx("page_openings").where("hour", "<", before).delete();
    },
  };
}

type LogSettings = {
  readonly now: () => Date;
  readonly markOf: (linkId: string, address: string, at: Date) => string;
  readonly log: (line: string) => void;
};

const everyMs = 10_000;
/** Beyond that many different ones waiting, further ones are not counted: a flood fills no memory. */
const mostWaiting = 20_000;

const write = `
  insert into page_openings (link_id, hour, visitor, by_machine, openings)
  select r.link_id, r.hour, r.visitor, r.by_machine, r.openings
    from jsonb_to_recordset(cast(:rows as jsonb)) as r(
      link_id uuid, hour timestamptz, visitor text, by_machine boolean, openings int)
    where exists (select from case_links l where l.id = r.link_id)
    order by r.link_id, r.hour, r.visitor, r.by_machine
  on conflict (link_id, hour, visitor, by_machine)
    do update set openings = page_openings.openings + excluded.openings`;

type Waiting = {
  readonly link_id: string;
  readonly hour: string;
  readonly visitor: string;
  readonly by_machine: boolean;
  openings: number;
};

/** Openings counted in memory and written together, so that a page waits for none of it. */
export function openingLog(db: Knex, { now, markOf, log }: LogSettings) {
  let waiting = new Map<string, Waiting>();
  const flush = async () => {
    if (waiting.size === 0) return;
    const rows = [...waiting.values()];
    waiting = new Map();
    await db.raw(write, { rows: JSON.stringify(rows) });
  };
  const timer = setInterval(() => {
    flush().catch(() => log("openings of pages could not be written"));
  }, everyMs).unref();
  const opened: OpeningLog = {
    note({ linkId, address, byMachine }) {
      const at = now();
      const visitor = markOf(linkId, address, at);
      const hour = `${at.toISOString().slice(0, 13)}:00:00Z`;
      const key = `${linkId} ${hour} ${visitor} ${byMachine}`;
      const known = waiting.get(key);
      if (known) known.openings += 1;
      else if (waiting.size < mostWaiting) {
        waiting.set(key, { link_id: linkId, hour, visitor, by_machine: byMachine, openings: 1 });
      }
    },
    flush,
  };
  const close = async () => {
    clearInterval(timer);
    await flush().catch(() => log("openings of pages could not be written"));
  };
  return { opened, close };
}
