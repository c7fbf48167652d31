import type { EscalationRole } from "#app/domain/escalation/role.ts";
import type { EscalationTrigger } from "#app/domain/escalation/trigger.ts";
import { finishCall } from "#app/operations/cases/finish-call.ts";
import { takeEscalation } from "#app/operations/escalation/take-escalation.ts";
import type { Person } from "./crew.ts";
import { type Life, later, lookUp, type Simulation } from "./life.ts";
import { hour } from "./options.ts";
import { keepItsWord, seeToPartner } from "./promise-acts.ts";
import { planWord, say } from "./staff-acts.ts";

/** How often somebody of that role lets an alert lie. */
const letsLie: Readonly<Record<EscalationRole, number>> = {
  owner: 0.4,
  deputy: 0.35,
  lead: 0.15,
  manager: 0.05,
};

type NewAlert = {
  id: string;
  case_id: string;
  trigger: EscalationTrigger;
  role: EscalationRole;
  staff_id: string;
  severity: string;
};

type NewCall = { id: string; case_id: string; assignee_id: string };

// One look for both, as each is asked for at every step.
const newsSql = `
  select (select coalesce(json_agg(json_build_object(
                   'id', e.id, 'case_id', e.case_id, 'trigger', e.trigger, 'role', a.role,
                   'staff_id', a.staff_id, 'severity', c.severity) order by e.case_id, e.key, a.step), '[]')
            from escalation_alerts a
            join escalations e on e.id = a.escalation_id
            join case_files c on c.id = e.case_id
           where a.at = :now) as alerts,
         (select coalesce(json_agg(json_build_object(
                   'id', t.id, 'case_id', t.case_id, 'assignee_id', t.assignee_id) order by t.case_id, t.once), '[]')
            from call_tasks t where t.created_at = :now) as calls`;

/** Those who were told this step read it, or do not; calls they were given are made, most of them. */
export async function readNews(simulation: Simulation): Promise<void> {
  const { db, clock, lives, figures } = simulation;
  const { rows } = await db.raw<{ rows: { alerts: NewAlert[]; calls: NewCall[] }[] }>(newsSql, {
    now: clock.now,
  });
  const { alerts = [], calls = [] } = rows[0] ?? {};
  figures.alerts += alerts.length;
  for (const alert of alerts) {
    const life = lives.get(alert.case_id);
    if (life) react(simulation, life, alert);
  }
  for (const { id, case_id, assignee_id } of calls) {
    const life = lives.get(case_id);
    if (life?.chance.happens(0.85)) makeCall(simulation, life, id, assignee_id);
  }
}

function react(
  simulation: Simulation,
  life: Life,
  { id, trigger, role, staff_id, severity }: NewAlert,
): void {
  const { chance, services } = life;
  const by = simulation.crew.get(staff_id);
  // Whoever is told of a critical case is called out, also at night.
  const isUrgent = severity === "critical";
  const when = { no: life.no, isUrgent };
  const delay = isUrgent ? chance.between(0, 1) : chance.between(0, 4);
  const lies = chance.happens(letsLie[role]);
  const forgets = chance.happens(0.12);
  if (lies) return;
  later(simulation, when, delay * hour, async () => {
    if (life.isOver || simulation.crew.isMissing(by.id, simulation.clock.now)) return;
    const taken = await takeEscalation(services, id, by);
    if (!taken.ok) return;
    simulation.figures.taken += 1;
    // "I have it", and then nothing: the ladder goes on once the time to mend is over.
    if (forgets) return;
    later(simulation, when, chance.between(0.5, isUrgent ? 0.9 : 2) * hour, () =>
      mend(simulation, life, trigger, by),
    );
  });
}

async function mend(simulation: Simulation, life: Life, trigger: EscalationTrigger, by: Person) {
  if (life.isOver || simulation.crew.isMissing(by.id, simulation.clock.now)) return;
  if (trigger === "promise-broken") await keepItsWord(simulation, life, by);
  if (trigger === "partner-silent") await seeToPartner(simulation, life, by);
  await say(simulation, life, by);
}

function makeCall(simulation: Simulation, life: Life, taskId: string, staffId: string): void {
  const by = simulation.crew.get(staffId);
  later(simulation, life, life.chance.between(0.5, 8) * hour, async () => {
    if (simulation.crew.isMissing(by.id, simulation.clock.now)) return;
    const outcome = life.chance.happens(0.7) ? "reached" : "no-answer";
    await finishCall(life.services, taskId, { outcome }, by);
    if (life.isOver) return;
    life.seen = (await lookUp(life)) ?? life.seen;
    if (outcome === "reached") planWord(simulation, life);
  });
}
