import type { Actor } from "#app/domain/actor.ts";
import { saysEscalated } from "#app/domain/escalation/says-escalated.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";
import { escalateNow } from "./escalate-by-hand.ts";

/** "I have escalated this" cannot be said to a customer without being done (R8). */
export async function escalateIfSaid(
  services: Services,
  store: Store,
  context: CaseContext,
  body: string,
  actor: Actor,
): Promise<void> {
  const said = saysEscalated(body);
  if (!said) return;
  const because = body.trim().slice(0, 4_000);
  await escalateNow(services, store, context, { to: said.to, because }, actor);
}
