import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";

export const TakeHandOver = z.strictObject({ about: z.uuid("Open the list and look again.") });

export type TakenHandOver =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" };

/** "I have it", says whom a case came to (R2). Pressed twice it is said once. */
export async function takeHandOver(
  services: Services,
  reference: string,
  { about }: z.output<typeof TakeHandOver>,
  actor: Actor & { readonly kind: "staff"; readonly id: string },
): Promise<TakenHandOver> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    const { id: caseId } = context.caseFile;
    const taken = { caseId, staffId: actor.id, about, since: services.now() };
    if (!(await store.handOvers.take(taken))) return { ok: true };
    await record(services, store, context, actor, [{ type: "hand-over-taken" }]);
    return { ok: true };
  });
}
