import { z } from "zod";
import { lateness } from "#app/domain/clock/next-update.ts";
import { severityNames } from "#app/domain/clock/severity.ts";
import { officeHours } from "#app/domain/clock/working-calendar.ts";
import { defaultLadders } from "#app/domain/escalation/ladder.ts";
import { nextRung } from "#app/domain/escalation/next-rung.ts";
import { escalationRoleNames } from "#app/domain/escalation/role.ts";
import { casePage, everythingOf } from "#app/web/portal/pages.ts";
import { comeBack } from "./customer-acts.ts";
import type { Forgotten } from "./figures.ts";
import type { Simulation } from "./life.ts";

const calendar = officeHours("UTC");

// Open cases whose shown time has passed, or that show none; with who climbs for that very time.
const owedSql = `
  select c.id, c.reference, c.severity, c.status, c.next_update_due_at, c.clock_stopped_at, c.owner_id,
         e.id as climb, e.ended_at, e.taken_by, e.taken_at,
         coalesce((select json_agg(json_build_object('role', a.role, 'staffId', a.staff_id, 'at', iso_instant(a.at))
                                   order by a.step)
                     from escalation_alerts a where a.escalation_id = e.id), '[]') as told
    from case_files c
    left join lateral (
      select * from escalations
       where case_id = c.id and key = 'update-overdue:next:' || iso_instant(c.next_update_due_at)
       limit 1) e on true
   where c.closed_at is null and c.resolved_at is null
     and (c.next_update_due_at is null or c.next_update_due_at < :now)
   order by c.id`;

const Owed = z.object({
  id: z.string(),
  reference: z.string(),
  severity: z.enum(severityNames),
  status: z.string(),
  next_update_due_at: z.date().nullable(),
  clock_stopped_at: z.date().nullable(),
  owner_id: z.string(),
  climb: z.string().nullable(),
  ended_at: z.date().nullable(),
  taken_by: z.string().nullable(),
  taken_at: z.date().nullable(),
  told: z.array(
    z.object({
      role: z.enum(escalationRoleNames),
      staffId: z.string(),
      at: z.string().transform((text) => new Date(text)),
    }),
  ),
});
type Owed = z.output<typeof Owed>;

/**
 * Nobody is forgotten: each customer of an open case whose shown time has passed (a) reads that we are
 * late, (b) has a named person of ours who was told, and (c) somebody has it, or the ladder climbs.
 * While no worker is up only (a) can hold; it is asked in every case.
 */
export async function checkNobodyForgotten(
  simulation: Simulation,
  workersWereUp: boolean,
): Promise<void> {
  const { db, clock, figures } = simulation;
  const { rows } = await db.raw<{ rows: unknown[] }>(owedSql, { now: clock.now });
  const owed = z.array(Owed).parse(rows);
  figures.checks += 1;
  for (const row of owed) {
    const why =
      pageHidesIt(row, clock.now) ?? (workersWereUp ? nobodyClimbs(row, clock.now) : null);
    if (why) figures.forgotten.push(forgotten(row, clock.now, why));
  }
  const late = owed.filter(({ next_update_due_at }) => next_update_due_at);
  figures.lateSeen += late.length;
  await readOnePage(simulation, late);
  for (const { id } of late) loseHerPatience(simulation, id);
}

function pageHidesIt({ next_update_due_at: dueAt, ...row }: Owed, now: Date): string | null {
  if (dueAt) return lateness(dueAt, now).late ? null : "the page does not say that we are late";
  const waits = row.status === "waiting" && row.clock_stopped_at !== null;
  return waits ? null : "the page shows no time, and we are not waiting for her";
}

function nobodyClimbs(row: Owed, now: Date): string | null {
  if (!row.next_update_due_at) return null;
  if (!row.climb) return "nobody climbs for it";
  if (row.told.length === 0) return "no named person was told";
  if (row.ended_at) return "the climb was ended, and she still waits";
  const taken = row.taken_by && row.taken_at ? { staffId: row.taken_by, at: row.taken_at } : null;
  const next = nextRung(
    {
      id: row.climb,
      caseId: row.id,
      trigger: "update-overdue",
      key: "",
      since: row.next_update_due_at,
      startsAt: "owner",
      because: null,
      told: row.told,
      taken,
      endedAt: null,
    },
    {
      ladder: defaultLadders[row.severity],
      people: { owner: row.owner_id, deputy: null, lead: null, manager: null },
      absences: [],
      calendar,
    },
    now,
  );
  return next.state === "tell"
    ? `the ladder stands still since ${next.dueSince.toISOString()}`
    : null;
}

/** The whole page of one late case, as she would get it now. */
async function readOnePage(simulation: Simulation, late: readonly Owed[]): Promise<void> {
  const { services, clock, figures } = simulation;
  const row = late[figures.checks % Math.max(1, late.length)];
  if (!row) return;
  const page = await services.customerPages.load(row.id);
  figures.pagesRead += 1;
  if (casePage(services.settings, everythingOf(page), clock.now).includes('class="key late"'))
    return;
  figures.forgotten.push(
    forgotten(row, clock.now, "the page as sent does not say that we are late"),
  );
}

function forgotten({ id: caseId, reference }: Owed, at: Date, why: string): Forgotten {
  return { at, caseId, reference, why };
}

/** Whoever waits beyond the time she was told may ask. */
function loseHerPatience(simulation: Simulation, caseId: string): void {
  const life = simulation.lives.get(caseId);
  if (!life?.chance.happens(0.01)) return;
  const soon = simulation.clock.now.getTime();
  simulation.agenda.at(soon, life.no, () =>
    comeBack(simulation, life, "You said you would write."),
  );
}
