import type { Knex } from "knex";
import { z } from "zod";
import type {
  CareFigureViews,
  FiguresQuery,
  KeyedTally,
} from "#app/operations/views/figure-tallies.ts";
import { tallySql } from "./care-figures-sql.ts";

const Row = z
  .object({
    key: z.string().nullable(),
    whole: z.boolean(),
    of: z.number(),
    hits: z.number(),
    aside: z.number(),
    sum: z.number(),
    median: z.number().nullable(),
  })
  .transform(({ whole, key, ...counted }): KeyedTally => ({ ...counted, key: whole ? null : key }));
const Named = z.object({ id: z.string(), name: z.string() });
const Currency = z.object({ currency: z.string() });

/** What is counted for the figures, over a pool. */
export function careFigureViews(db: Knex): CareFigureViews {
  async function read<Schema extends z.ZodType>(row: Schema, sql: string, bindings = {}) {
    const { rows } = await db.raw<{ rows: unknown[] }>(sql, bindings);
    return rows.map((each) => row.parse(each));
  }
  return {
    count: (query) =>
      db.transaction(async (trx) => {
        // Room for what a year of cases is joined by; without it they go to disk and back.
        await trx.raw("select set_config('work_mem', '64MB', true)");
        const sql = tallySql(query.figure, query.by, query);
        const { rows } = await trx.raw<{ rows: unknown[] }>(sql, tallyBindings(query));
        return z.array(Row).parse(rows);
      }),
    async listChoices() {
      const teams = await read(Named, "select id, name from teams order by name, id");
      const partners = await read(Named, "select id, name from partners order by lower(name), id");
      return { teams, partners };
    },
    async listCurrencies() {
      const rows = await read(
        Currency,
        `select currency from accommodations where issued_at is not null
          group by currency order by count(*) desc, currency`,
      );
      return rows.map(({ currency }) => currency);
    },
  };
}

/** What the statement is asked with. */
export function tallyBindings({ edges, now, ...wish }: FiguresQuery) {
  return {
    ...{ now, from: edges[0], to: edges.at(-1), starts: edges.slice(0, -1), ends: edges.slice(1) },
    team: wish.teamId,
    partner: wish.partnerId,
    product: wish.product,
    currency: wish.currency,
  };
}
