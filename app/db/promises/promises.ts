import type { Knex } from "knex";
import { z } from "zod";
import { keptCountOf } from "#app/domain/promises/kept-rate.ts";
import {
  type CustomerPromise,
  type PromiseState,
  promiseStateNames,
} from "#app/domain/promises/promise.ts";
import type { Promises } from "#app/operations/ports/promises.ts";
import { waitsForNext } from "../connection/send-together.ts";
import { columnsOf } from "../statements/columns-of.ts";
import { PromiseRow } from "./promise-rows.ts";

const unsettled = ["open", "warned"];
const rateColumns = { person: "made_by", team: "team_id", partner: "partner_id" } as const;
const RateRow = z.object({
  who: z.string(),
  state: z.enum(promiseStateNames),
  count: z.coerce.number(),
});

/** Promises in Postgres, within one transaction. */
export function promises(tx: Knex): Promises {
  const table = () => tx("customer_promises");
  const all = tx.raw(columnsOf(PromiseRow));
  const list = async (query: Knex.QueryBuilder) =>
    z.array(PromiseRow).parse(await query.select(all).orderBy(["made_at", "id"]));
  /** Cases by their most pressing promise; a case may come twice, and then waits for its turn once. */
  const casesOf = async (query: Knex.QueryBuilder, limit: number) => [
    ...new Set<string>(await query.limit(limit).pluck("case_id")),
  ];
  return {
    async insert(promise, warnAt) {
      await table()
        .insert({ ...saidColumns(promise), ...stateColumns(promise), warn_at: warnAt })
        .options(waitsForNext);
    },
    async save(promise) {
      const changed = await table().where({ id: promise.id }).update(stateColumns(promise));
      if (changed !== 1) throw new Error(`no promise ${promise.id}`);
    },
    async setWarning(id, warnAt) {
      await table().where({ id }).update({ warn_at: warnAt });
    },
    async find(id) {
      const row = await table().where({ id }).first(all);
      return row ? PromiseRow.parse(row) : null;
    },
    listForCase: (caseId) => list(table().where({ case_id: caseId })),
    listToWarn: (caseId, now) =>
      list(table().where({ case_id: caseId, state: "open" }).where("warn_at", "<=", now)),
    listToBreak: (caseId, now) =>
      list(
        table().where({ case_id: caseId }).whereIn("state", unsettled).where("due_at", "<", now),
      ),
    async isAnythingOwed(caseId) {
      const row = await table()
        .where({ case_id: caseId, replaced_by: null, released_at: null })
        .whereIn("state", [...unsettled, "broken"])
        .first("id");
      return row !== undefined;
    },
    // A promise whose time has run out is broken, not warned of.
    findCasesToWarn: (now, limit) =>
      casesOf(
        table()
          .where({ state: "open" })
          .where("warn_at", "<=", now)
          .where("due_at", ">=", now)
          .orderBy("warn_at"),
        limit,
      ),
    findCasesToBreak: (now, limit) =>
      casesOf(
        table().whereIn("state", unsettled).where("due_at", "<", now).orderBy("due_at"),
        limit,
      ),
    async keptRates({ of, from, to, teamId }) {
      const who = rateColumns[of];
      const rows = await table()
        .whereNotNull(who)
        .where("due_at", ">=", from)
        .where("due_at", "<", to)
        .where(teamId ? { team_id: teamId } : {})
        .groupBy(who, "state")
        .select({ who }, "state", tx.raw("count(*) as count"));
      const groups = new Map<string, Partial<Record<PromiseState, number>>>();
      for (const { who: id, state, count } of z.array(RateRow).parse(rows)) {
        groups.set(id, { ...groups.get(id), [state]: count });
      }
      return new Map([...groups].map(([id, counts]) => [id, keptCountOf(counts)]));
    },
  };
}

function saidColumns(promise: CustomerPromise) {
  return {
    id: promise.id,
    case_id: promise.caseId,
    customer_id: promise.customerId,
    what: promise.what,
    due_from: promise.due.from,
    due_at: promise.due.at,
    certainty: promise.certainty,
    made_by: promise.madeBy,
    team_id: promise.teamId,
    partner_id: promise.partnerId,
    channel: promise.channel,
    contact_id: promise.contactId,
    made_at: promise.madeAt,
    moved_from: promise.movedFrom,
  };
}

function stateColumns(promise: CustomerPromise) {
  return {
    state: promise.state,
    warned_at: promise.warnedAt,
    kept_at: promise.keptAt,
    broken_at: promise.brokenAt,
    disputed_at: promise.disputedAt,
    because: promise.because,
    replaced_by: promise.replacedBy,
    released_at: promise.releasedAt,
  };
}
