import { theCustomer } from "#app/domain/actor.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { reopenCase } from "#app/operations/cases/reopen-case.ts";
import { writeToOwner } from "#app/operations/cases/write-to-owner.ts";
import { type Life, lookUp, type Simulation } from "./life.ts";
import { day, hour } from "./options.ts";

/** She writes: an answer, or a chase. */
export async function comeBack(simulation: Simulation, life: Life, words: string): Promise<void> {
  if (life.isOver) return;
  const wasWaiting = life.seen.status === "waiting";
  await writeToOwner(life.services, life.caseId, {
    words: `${words} (${simulation.clock.now.toISOString()})`,
  });
  simulation.figures.chases += wasWaiting ? 0 : 1;
  const seen = await lookUp(life);
  if (!seen || !isOpen(seen.status)) return;
  life.seen = seen;
  if (wasWaiting) life.goOn();
}

/** Some ask again and again, whatever we do. */
export function planChases(simulation: Simulation, life: Life): void {
  const { chance, no } = life;
  if (!chance.happens(0.15)) return;
  const often = chance.whole(1, 3);
  for (let n = 0; n < often; n++) {
    const at = simulation.clock.now.getTime() + chance.between(2, 90) * hour;
    simulation.agenda.at(at, no, () => comeBack(simulation, life, "Any news?"));
  }
}

/** Now and then it was not put right after all. */
export function planReopening(simulation: Simulation, life: Life): void {
  const { chance, no } = life;
  if (!chance.happens(0.05)) return;
  const at = simulation.clock.now.getTime() + chance.between(1, 10) * day;
  simulation.agenda.at(at, no, async () => {
    const why = { why: "It is dark again." };
    const reopened = await reopenCase(life.services, life.caseId, why, theCustomer);
    if (!reopened.ok) return;
    life.isOver = false;
    life.wordsLeft = 1;
    life.seen = reopened.caseFile;
    life.goOn();
  });
}
