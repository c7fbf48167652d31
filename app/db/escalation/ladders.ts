import type { Knex } from "knex";
import { z } from "zod";
import type { Ladders } from "#app/operations/ports/escalations.ts";
import { ReaderRow } from "../clock/setting-rows.ts";
import type { AroundCase } from "../store/around-case.ts";
import { LadderRow } from "./escalation-rows.ts";

// Leads and managers are found as the directory of staff finds them: who is here comes first.
const standingSql = `
  with l as (
    select severity, team_id, rungs, mend_within, lead_id, manager_id from ladders
     where severity = :severity and (team_id is null or team_id = :team)
     order by team_id nulls last limit 1
  ), p as (
    select coalesce((select lead_id from l), (select id from staff
             where disabled_at is null and role = 'lead'
             order by is_away(id, :now), (team_id is not distinct from :team) desc, id limit 1)) as lead,
           coalesce((select manager_id from l), (select id from staff
             where disabled_at is null and role = 'administrator'
             order by is_away(id, :now), created_at, id limit 1)) as manager
  ), s as (
    select s.id, s.disabled_at, s.name, s.email, s.locale, s.time_zone from staff s, p
     where s.id in (p.lead, p.manager, cast(:owner as uuid), cast(:deputy as uuid))
  )
  select (select to_jsonb(l) from l) as ladder, p.lead, p.manager,
         coalesce((select jsonb_agg(jsonb_build_object('staffId', away.id, 'from', iso_instant(away.since),
                                                       'to', iso_instant(away.until)))
            from (select s.id, a.from_at as since, a.to_at as until
                    from s join absences a on a.staff_id = s.id
                   where a.cancelled_at is null and a.from_at <= :now and (a.to_at is null or :now < a.to_at)
                   union all
                  select id, to_timestamp(0), null from s where disabled_at is not null) away), '[]') as absences,
         (select jsonb_object_agg(s.id, jsonb_build_object('name', s.name, 'email', s.email,
                   'locale', s.locale, 'timeZone', s.time_zone)) from s) as readers
    from p`;

const instant = z.string().transform((text) => new Date(text));
const StandingRow = z.object({
  ladder: LadderRow.nullable(),
  lead: z.string().nullable(),
  manager: z.string().nullable(),
  readers: z.record(z.string(), ReaderRow),
  absences: z.array(z.object({ staffId: z.string(), from: instant, to: instant.nullable() })),
});

/** Ladders, and who stands on them, in Postgres, within one transaction. */
export function ladders(tx: Knex, { readers }: AroundCase): Ladders {
  return {
    async standing({ severity, teamId, ownerId, deputyId }, now) {
      const bindings = { severity, team: teamId, owner: ownerId, deputy: deputyId, now };
      const { rows } = await tx.raw<{ rows: unknown[] }>(standingSql, bindings);
      const { ladder, lead, manager, absences, ...read } = StandingRow.parse(rows[0]);
      // Whoever is told next is one of these, and is written to.
      for (const [staffId, reader] of Object.entries(read.readers)) readers.set(staffId, reader);
      const people = { owner: ownerId, deputy: deputyId, lead, manager };
      return { ladder, people, absences };
    },
    async list() {
      return z.array(LadderRow).parse(await tx("ladders").orderBy(["severity", "team_id"]));
    },
    async save({ severity, teamId, rungs, mendWithin, leadId, managerId }, by, at) {
      const kept = {
        rungs: JSON.stringify(rungs),
        mend_within: JSON.stringify(mendWithin),
        lead_id: leadId,
        manager_id: managerId,
        updated_at: at,
        updated_by: by,
      };
      await tx("ladders")
        .insert({ severity, team_id: teamId, ...kept })
        .onConflict(tx.raw("(severity, (coalesce(team_id::text, '')))"))
        .merge(kept);
    },
    async findManager(now) {
      const row = await tx("staff")
        .whereNull("disabled_at")
        .where({ role: "administrator" })
        .orderByRaw("is_away(id, ?), created_at, id", [now])
        .first("id");
      return row?.id ?? null;
    },
    async listGone(staffIds) {
      return tx("staff").whereIn("id", staffIds).whereNotNull("disabled_at").pluck("id");
    },
    async getReader(staffId) {
      const known = readers.get(staffId);
      if (known) return known;
      const row = await tx("staff")
        .where({ id: staffId })
        .first("name", "email", "locale", "time_zone as timeZone");
      return ReaderRow.parse(row);
    },
  };
}
