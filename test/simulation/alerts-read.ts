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

/** Those who were told this step read it, or do not. */
export async function readAlerts(simulation: Simulation): Promise<void> {
  const { db, clock, lives, figures } = simulation;
  const alerts: NewAlert[] = await db("escalation_alerts as a")
    .join("escalations as e", "e.id", "a.escalation_id")
    .where("a.at", clock.now)
    .orderBy(["e.case_id", "e.key", "a.step"])
    .join("case_files as c", "c.id", "e.case_id")
    .select("e.id", "e.case_id", "e.trigger", "a.role", "a.staff_id", "c.severity");
  figures.alerts += alerts.length;
  for (const alert of alerts) {
    const life = lives.get(alert.case_id);
    if (life) react(simulation, life, alert);
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

type NewCall = { id: string; case_id: string; assignee_id: string };

/** Calls that were given to somebody this step are made, most of them. */
export async function takeCalls(simulation: Simulation): Promise<void> {
  const { db, clock, lives } = simulation;
  const calls: NewCall[] = await db("call_tasks")
    .where({ created_at: clock.now })
    .orderBy(["case_id", "once"])
    .select("id", "case_id", "assignee_id");
  for (const { id, case_id, assignee_id } of calls) {
    const life = lives.get(case_id);
    if (life?.chance.happens(0.85)) makeCall(simulation, life, id, assignee_id);
  }
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
