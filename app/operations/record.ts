import type { Actor } from "#app/domain/actor.ts";
import type { CaseHappening } from "#app/domain/cases/case-event.ts";
import { keepClocks } from "./clock/keep-clocks.ts";
import { keepLadders } from "./escalation/keep-ladders.ts";
import type { CaseContext } from "./ports/cases.ts";
import type { Services, Store } from "./services.ts";
import { writeEvents } from "./write-events.ts";

/**
 * Writes down what happened to a case: its history, the mail each event calls for, and what the
 * clocks, the count of chases and the ladders make of it, all in one transaction.
 * @returns the case as it stands then: a word of the customer may have raised its severity
 */
export async function record(
  services: Services,
  store: Store,
  context: CaseContext,
  actor: Actor,
  happenings: readonly CaseHappening[],
): Promise<CaseContext> {
  const events = await writeEvents(services, store, context, actor, happenings);
  const kept = await keepClocks(services, store, context, events);
  return keepLadders(services, store, kept, events);
}
