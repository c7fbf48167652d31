import type { Actor } from "#app/domain/actor.ts";
import type { Services } from "../services.ts";
import { type Decided, decideAccommodation } from "./decide-accommodation.ts";

export type BatchItem = { readonly id: string; readonly version: number };
export type BatchResult = { readonly id: string; readonly decided: Decided };

/**
 * Approves several plain requests, each as it was read and in a transaction of its own: one that
 * cannot be approved any more holds up no other, and moves nothing.
 */
export async function approveBatch(
  services: Services,
  items: readonly BatchItem[],
  actor: Actor,
): Promise<readonly BatchResult[]> {
  const results: BatchResult[] = [];
  for (const { id, version } of items) {
    const decision = { verdict: "approve", version } as const;
    results.push({ id, decided: await decideAccommodation(services, id, decision, actor) });
  }
  return results;
}
