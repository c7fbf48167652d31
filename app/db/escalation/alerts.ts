import type { Knex } from "knex";
import { z } from "zod";
import { severityNames } from "#app/domain/clock/severity.ts";
import { escalationRoleNames } from "#app/domain/escalation/role.ts";
import {
  type AlertHook,
  type Alerts,
  type ClaimedAlert,
  hookShapes,
} from "#app/operations/ports/alerts.ts";
import type { AroundCase } from "../store/around-case.ts";

const HookRow = z
  .object({
    id: z.string(),
    name: z.string(),
    shape: z.enum(hookShapes),
    sealed_url: z.string(),
    team_id: z.string().nullable(),
    created_by: z.string(),
    created_at: z.coerce.date(),
    retired_at: z.coerce.date().nullable(),
    failing_since: z.coerce.date().nullable(),
    last_failure: z.string().nullable(),
  })
  .transform(
    (row): AlertHook => ({
      id: row.id,
      name: row.name,
      shape: row.shape,
      sealedUrl: row.sealed_url,
      teamId: row.team_id,
      createdBy: row.created_by,
      createdAt: row.created_at,
      retiredAt: row.retired_at,
      failingSince: row.failing_since,
      lastFailure: row.last_failure,
    }),
  );

const ClaimedRow = z
  .object({
    id: z.string(),
    fence: z.coerce.number(),
    attempts: z.int(),
    facts: z.object({
      reference: z.string(),
      what: z.string(),
      severity: z.enum(severityNames),
      since: z.string(),
      role: z.enum(escalationRoleNames),
      url: z.string(),
    }),
    hook: HookRow,
  })
  .transform((row): ClaimedAlert => row);

const put = `
  insert into hook_alerts (id, hook_id, once, facts, due_at, created_at)
  select gen_random_uuid(), h.id, :once, cast(:facts as jsonb), :at, :at from alert_hooks h
   where h.retired_at is null and (h.team_id is null or h.team_id = :team)
  on conflict (hook_id, once) do nothing`;

// Due times follow the caller's clock, leases the database's, as in the outbox of mails.
const isPaused = "exists (select from pauses where what = 'sending' and ended_at is null)";
const claim = `
  with lapsed as (
    select id from hook_alerts
     where state = 'sending' and lease_until < clock_timestamp() and not ${isPaused}
     order by lease_until limit :limit for update skip locked
  ), waiting as (
    select id from hook_alerts where state = 'queued' and due_at <= :now and not ${isPaused}
     order by due_at, position limit :limit for update skip locked
  ), due as (select id from lapsed union all select id from waiting limit :limit
  ), claimed as (
    update hook_alerts a set state = 'sending', attempts = attempts + 1, fence = fence + 1,
           lease_until = clock_timestamp() + make_interval(secs => :lease)
      from due where a.id = due.id returning a.id, a.hook_id, a.position, a.fence, a.attempts, a.facts
  )
  select c.id, c.fence, c.attempts, c.facts, to_jsonb(h) as hook
    from claimed c join alert_hooks h on h.id = c.hook_id order by c.position`;

// A hook that works again has never failed.
const settle = `
  with settled as (
    update hook_alerts set state = cast(:state as text), due_at = coalesce(cast(:due as timestamptz), due_at), last_result = :why,
           lease_until = null, sent_at = case when cast(:state as text) = 'sent' then cast(:at as timestamptz) end
     where id = :id and fence = :fence and state = 'sending'
     returning hook_id
  ), told as (
    update alert_hooks h
       set failing_since = case when cast(:state as text) = 'sent' then null else coalesce(failing_since, cast(:at as timestamptz)) end,
           last_failure = case when cast(:state as text) = 'sent' then null else cast(:why as text) end
      from settled where h.id = settled.hook_id
       and (cast(:state as text) <> 'sent' or h.failing_since is not null)
  )
  select hook_id from settled`;

/** Alerts to chats in Postgres, within one transaction. */
export function alerts(tx: Knex, around: AroundCase): Alerts {
  const run = async (sql: string, bindings: Record<string, unknown>) =>
    tx.raw<{ rows: unknown[]; rowCount: number }>(sql, bindings as Record<string, Knex.Value>);
  return {
    async addHook(hook) {
      around.isAnyHook = null;
      const rows = await tx("alert_hooks")
        .insert({
          id: hook.id,
          name: hook.name,
          shape: hook.shape,
          sealed_url: hook.sealedUrl,
          team_id: hook.teamId,
          created_by: hook.createdBy,
          created_at: hook.createdAt,
        })
        .onConflict(tx.raw("(lower(name)) where retired_at is null"))
        .ignore()
        .returning("id");
      return rows.length === 1;
    },
    async findHook(id) {
      const row = await tx("alert_hooks").where({ id }).first();
      return row ? HookRow.parse(row) : null;
    },
    async listHooks() {
      const rows = await tx("alert_hooks").whereNull("retired_at").orderByRaw("lower(name)");
      return z.array(HookRow).parse(rows);
    },
    async retireHook(id, at, why) {
      const hook = tx("alert_hooks").where({ id }).whereNull("retired_at");
      return (await hook.update({ retired_at: at, ...(why ? { last_failure: why } : {}) })) === 1;
    },
    async put(team, { facts, once, at }) {
      if (around.isAnyHook === false) return 0;
      return (await run(put, { team, once, at, facts: JSON.stringify(facts) })).rowCount;
    },
    async claim({ now, limit, leaseMs }) {
      const { rows } = await run(claim, { now, limit, lease: leaseMs / 1000 });
      return z.array(ClaimedRow).parse(rows);
    },
    async settle({ id, fence }, result, at) {
      const due = result.state === "queued" ? result.dueAt : null;
      const why = result.state === "sent" ? null : result.why.slice(0, 200);
      const bindings = { id, fence, at, due, why, state: result.state };
      return (await run(settle, bindings)).rows.length === 1;
    },
  };
}
