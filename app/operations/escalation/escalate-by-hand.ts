import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import * as rules from "#app/domain/escalation/escalation.ts";
import { escalationRoleNames } from "#app/domain/escalation/role.ts";
import { prose } from "../fields.ts";
import type { CaseContext } from "../ports/cases.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { climb } from "./climb.ts";

export const EscalateByHand = z.strictObject({
  to: z.enum(escalationRoleNames, "Choose to whom: deputy, lead or manager."),
  because: prose("why you escalate it", 4000),
});
export type EscalateByHandInput = z.output<typeof EscalateByHand>;

export type EscalatedByHand =
  | { readonly ok: true; readonly escalation: rules.Escalation }
  | { readonly ok: false; readonly reason: "not-found" | "case-is-over" | "reason-missing" };

/** "I have escalated this": it is done as it is said (R8). The customer sees to which role, and when. */
export async function escalateByHand(
  services: Services,
  reference: string,
  input: EscalateByHandInput,
  actor: Actor,
): Promise<EscalatedByHand> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    if (!isOpen(context.caseFile.status)) return { ok: false, reason: "case-is-over" };
    return escalateNow(services, store, context, input, actor);
  });
}

/** The same within a transaction. While one of the same rung by hand is open, that one is it. */
export async function escalateNow(
  services: Services,
  store: Store,
  context: CaseContext,
  { to, because }: EscalateByHandInput,
  actor: Actor,
): Promise<EscalatedByHand> {
  const { id: caseId } = context.caseFile;
  const now = services.now();
  const known = (await store.escalations.listForCase(caseId)).find(
    (each) => each.trigger === "by-hand" && !each.endedAt && each.startsAt === to,
  );
  if (known) return { ok: true, escalation: known };
  const started = rules.escalateByHand({ id: services.newId(), caseId, to, because }, now);
  if (!started.ok) return started;
  const { escalation } = started;
  await store.escalations.insert(escalation, { raisedBy: actor.id, at: now });
  const { id: escalationId } = escalation;
  await record(services, store, context, actor, [
    { type: "escalated-by-hand", escalationId, role: to, because: escalation.because ?? because },
  ]);
  await climb(services, store, context, escalation);
  return started;
}
