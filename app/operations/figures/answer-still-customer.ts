import { z } from "zod";
import { type Actor, staffBehind } from "#app/domain/actor.ts";
import { keptAnswers, keptDueAt } from "#app/domain/figures/kept-customer.ts";
import { orNothing, prose } from "../fields.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";

export const AnswerStillCustomer = z.strictObject({
  stillCustomer: z.enum(keptAnswers, `Choose: ${keptAnswers.join(", ")}.`),
  because: orNothing(prose("how you know", 2000)),
});

export type AnsweredStillCustomer =
  | { readonly ok: true; readonly changed: boolean }
  | { readonly ok: false; readonly reason: "not-found" | "not-closed" };

/**
 * Whether she is still a customer (R27): asked on the ninetieth day, said at any time after the case was
 * closed, and changed when more is known. The same again changes nothing.
 */
export async function answerStillCustomer(
  services: Services,
  reference: string,
  { stillCustomer, because: typed }: z.output<typeof AnswerStillCustomer>,
  actor: Actor,
): Promise<AnsweredStillCustomer> {
  const by = staffBehind(actor);
  if (!by) throw new Error("somebody of the staff answers, or a program of theirs");
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    const { id: caseId, closedAt } = context.caseFile;
    const before = await store.keptCustomers.find(caseId);
    if (!closedAt) return { ok: false, reason: "not-closed" };
    // What came in closed from elsewhere is asked about by nobody, and can be said all the same.
    if (!before) await store.keptCustomers.plan(caseId, keptDueAt(closedAt));
    const because = typed ?? null;
    if (before?.answer === stillCustomer && before.because === because) {
      return { ok: true, changed: false };
    }
    const at = services.now();
    await store.keptCustomers.answer(caseId, { answer: stillCustomer, because, at, by });
    await record(services, store, context, actor, [
      { type: "still-customer-said", still: stillCustomer, because },
    ]);
    return { ok: true, changed: true };
  });
}
