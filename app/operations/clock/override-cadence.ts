import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { overrideCadence as decide } from "#app/domain/clock/next-update.ts";
import { prose } from "../fields.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";
import { hasten } from "./raise-level.ts";
import { spanField } from "./span-field.ts";

export const OverrideCadence = z.strictObject({
  cadence: spanField,
  reason: prose("why this case has a cadence of its own", 2000),
});

type Refusal = Exclude<ReturnType<typeof decide>, { ok: true }>["reason"];

export type OverriddenCadence =
  | {
      readonly ok: true;
      readonly caseFile: CaseFile;
      /** The customer will hear less than her severity asks: legal, but say so to who chose it. */
      readonly slower: boolean;
    }
  | { readonly ok: false; readonly reason: Refusal | "not-found" | "case-is-over" };

/**
 * Gives a case a cadence of its own, with a reason that is kept (R6). A quicker one counts at once; a
 * slower one from our next word on, because the time she was shown stands.
 */
export async function overrideCadence(
  services: Services,
  reference: string,
  { cadence, reason }: z.output<typeof OverrideCadence>,
  actor: Actor,
): Promise<OverriddenCadence> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    const { id, status, severity } = context.caseFile;
    if (!isOpen(status)) return { ok: false, reason: "case-is-over" };
    const decided = decide(severity, cadence, reason);
    if (!decided.ok) return decided;
    const { override, slower } = decided;
    const changed = await store.caseFiles.change(id, { cadenceOverride: override });
    const hastened = await hasten(services, store, { ...context, caseFile: changed });
    const { caseFile } = await record(services, store, hastened, actor, [
      { type: "cadence-overridden", ...override.cadence, reason: override.reason },
    ]);
    return { ok: true, caseFile, slower };
  });
}
