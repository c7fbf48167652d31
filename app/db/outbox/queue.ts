import type { Knex } from "knex";
import { z } from "zod";
import type { HeldElsewhere, MailQueue } from "#app/operations/ports/mail-queue.ts";
import { columnsOf } from "../statements/columns-of.ts";
import { ClaimedRow } from "./rows.ts";

// Due times follow the caller's clock, leases the database's: two workers may disagree about the hour,
// never about who holds a message.
// Mail to one person first; mail to many has what is left of the handful. While all sending is paused
// there is nothing to take, whatever a worker has heard of it.
const isPaused = "exists (select from pauses where what = 'sending' and ended_at is null)";
const claimDue = `
  with urgent as (
    select id from messages
     where state = 'queued' and lane = 0 and due_at <= :now and not ${isPaused}
       and recipient_domain <> all(cast(:paused as text[]))
     order by due_at, position limit :limit for update skip locked
  ), many as (
    select id from messages
     where state = 'queued' and lane = 1 and due_at <= :now and not ${isPaused}
       and recipient_domain <> all(cast(:paused as text[]))
     order by due_at, position limit (select least(:limit - count(id), :ofMany) from urgent)
       for update skip locked
  ), due as (select id from urgent union all select id from many), claimed as (
    update messages m
       set state = 'sending', attempts = attempts + 1, fence = fence + 1, claimed_by = :worker,
           first_tried_at = coalesce(first_tried_at, :now),
           lease_until = clock_timestamp() + make_interval(secs => :lease)
      from due where m.id = due.id returning ${columnsOf(ClaimedRow, "m", "suppressed")}, m.lane, m.due_at, m.position
  )
  select ${columnsOf(ClaimedRow, "c", "suppressed")}, array(select kind from suppressions s
                     where s.address_hash = address_hash(c.recipient_address)
                       and s.lifted_at is null) as suppressed
    from claimed c order by c.lane, c.due_at, c.position`;

// A row that is being written down this instant needs no longer lease, and is not waited for: two
// statements that take the same rows in another order would stop each other.
const renewLeases = `
  with mine as (
    select m.id from messages m
      join unnest(cast(:ids as uuid[]), cast(:fences as bigint[])) as h(id, fence)
        on m.id = h.id and m.fence = h.fence
     where m.state = 'sending' and m.claimed_by = :worker
       for update of m skip locked
  )
  update messages m set lease_until = clock_timestamp() + make_interval(secs => :lease)
    from mine where m.id = mine.id
  returning m.id, m.fence`;

// A hand-over that becomes known late ends the doubt of its own claim.
const recordSettled = `
  update messages m
     set state = o.state, due_at = coalesce(o.due_at, m.due_at), last_code = o.code,
         last_response = coalesce(o.response, m.last_response),
         attempts = m.attempts - (case when o.counts = 'nothing' then 1 else 0 end),
         deferrals = m.deferrals + (case when o.counts = 'deferral' then 1 else 0 end),
         handed_over_at = case when o.state = 'handed_over' then o.at else m.handed_over_at end,
         claimed_by = null, lease_until = null
    from unnest(cast(:ids as uuid[]), cast(:fences as bigint[]), cast(:states as text[]), cast(:ats as timestamptz[]),
                cast(:dues as timestamptz[]), cast(:codes as int[]), cast(:responses as text[]), cast(:counts as text[]))
      as o(id, fence, state, at, due_at, code, response, counts)
   where m.id = o.id and m.fence = o.fence
     and (m.state = 'sending' or (m.state = 'in_doubt' and o.state = 'handed_over'))`;

const listSending = `
  select id, fence, claimed_by, in_doubt_policy,
         lease_until < clock_timestamp() - interval '500 milliseconds' as expired
    from messages where state = 'sending' order by lease_until limit :limit`;

const HeldRow = z.object({ id: z.string(), fence: z.coerce.number() });
const SendingRow = HeldRow.extend({
  claimed_by: z.string(),
  in_doubt_policy: z.enum(["hold", "resend"]),
  expired: z.boolean(),
}).transform(
  (row): HeldElsewhere => ({
    id: row.id,
    fence: row.fence,
    worker: row.claimed_by,
    expired: row.expired,
    inDoubt: row.in_doubt_policy,
  }),
);

/** The outbox as a worker sees it, over a pool of the worker's own. */
export function mailQueue(db: Knex): MailQueue {
  const run = async (sql: string, bindings: Record<string, unknown>) =>
    (await db.raw<{ rows: unknown[] }>(sql, bindings as Record<string, Knex.Value>)).rows;
  return {
    async claim({ worker, now, limit, ofMany = limit, leaseMs, pausedDomains }) {
      const bindings = { worker, now, limit, ofMany, lease: leaseMs / 1000, paused: pausedDomains };
      return z.array(ClaimedRow).parse(await run(claimDue, bindings));
    },
    async renew(worker, held, leaseMs) {
      const ids = held.map(({ id }) => id);
      const fences = held.map(({ fence }) => fence);
      return z
        .array(HeldRow)
        .parse(await run(renewLeases, { worker, ids, fences, lease: leaseMs / 1000 }));
    },
    async record(settled) {
      await run(recordSettled, {
        ids: settled.map(({ id }) => id),
        fences: settled.map(({ fence }) => fence),
        states: settled.map(({ state }) => state),
        ats: settled.map(({ at }) => at),
        dues: settled.map(({ dueAt }) => dueAt),
        codes: settled.map(({ code }) => code),
        responses: settled.map(({ response }) => response),
        counts: settled.map(({ counts }) => counts),
      });
    },
    listHeld: async (limit) => z.array(SendingRow).parse(await run(listSending, { limit })),
    async isPaused() {
      const [row] = await run(`select ${isPaused} as paused`, {});
      return z.object({ paused: z.boolean() }).parse(row).paused;
    },
    async countHandedOverSince(since) {
      const row = await db("messages")
        .where("handed_over_at", ">=", since)
        .count({ n: "*" })
        .first();
      return z.object({ n: z.coerce.number() }).parse(row).n;
    },
  };
}
