import { startBackupPlan } from "#app/operations/backup-plans/start-backup-plan.ts";
import { giveUpPartner } from "#app/operations/partners/end-partner-ask.ts";
import { logPartnerContact } from "#app/operations/partners/log-partner-contact.ts";
import { keepPromise } from "#app/operations/promises/keep-promise.ts";
import type { Person } from "./crew.ts";
import type { Life, Simulation } from "./life.ts";

/** Does what was promised. */
export async function keepItsWord(simulation: Simulation, life: Life, by: Person): Promise<void> {
  const { promiseId, services } = life;
  if (!promiseId || life.isOver || simulation.crew.isMissing(by.id, simulation.clock.now)) return;
  await keepPromise(services, promiseId, by);
  life.promiseId = null;
}

/** A silent partner is called; when nobody answers there we start another way (R10). */
export async function seeToPartner(simulation: Simulation, life: Life, by: Person): Promise<void> {
  const { askId, services, chance, reference } = life;
  if (!askId || life.isOver) return;
  const answered = chance.happens(0.5);
  const words = "Asked when they come.";
  await logPartnerContact(services, askId, { direction: "out", answered, words }, by);
  if (answered) return;
  await giveUpPartner(services, askId, { because: "They do not answer." }, by);
  life.askId = null;
  const started = await startBackupPlan(services, reference, simulation.planId, by);
  if (started.ok && started.created) simulation.figures.plans += 1;
}
