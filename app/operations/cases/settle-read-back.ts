import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import { waitsForReadBack } from "#app/domain/cases/read-back.ts";
import { prose } from "../fields.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";
import { confirmIn } from "./answer-read-back.ts";

/** Either she said yes to somebody, or they go on without it and say why. */
export const SettleReadBack = z.union([
  z.strictObject({ confirmed: z.literal(true, "Write true, or leave it out and say why.") }),
  z.strictObject({ why: prose("why you go on without the customer's yes", 2000) }),
]);

export type SettledReadBack =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" };

/**
 * Opens remedies from our side (R4): the customer said yes on the phone or in person, or staff go on
 * without it, with a reason that is kept. Twice is once.
 */
export async function settleReadBack(
  services: Services,
  reference: string,
  settled: z.output<typeof SettleReadBack>,
  actor: Actor,
): Promise<SettledReadBack> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    if ("confirmed" in settled) {
      await confirmIn(services, store, context, actor);
      return { ok: true };
    }
    if (!waitsForReadBack(context.caseFile)) return { ok: true };
    const readBackWaivedAt = services.now();
    const caseFile = await store.caseFiles.change(context.caseFile.id, { readBackWaivedAt });
    await record(services, store, { ...context, caseFile }, actor, [
      { type: "read-back-waived", why: settled.why },
    ]);
    return { ok: true };
  });
}
