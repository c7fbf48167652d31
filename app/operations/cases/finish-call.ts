import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { reachesCustomer } from "#app/domain/cases/whose-word.ts";
import { orNothing, prose } from "../fields.ts";
import { clockAfterOurWord } from "../our-word.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";

export const callOutcomes = [
  "reached",
  "voicemail",
  "no-answer",
  "needs-something",
  "not-needed",
] as const;

export const FinishCall = z.object({
  outcome: z.enum(callOutcomes, "Choose how the call went."),
  note: orNothing(prose("a note on the call", 5000)),
});

export type FinishedCall =
  | { readonly ok: true; readonly caseId: string }
  | { readonly ok: false; readonly reason: "not-found-or-done" };

/** The call card (R21). A customer we reached, or left a word for, has heard from us (R6). */
export async function finishCall(
  services: Services,
  taskId: string,
  { outcome, note: written }: z.output<typeof FinishCall>,
  actor: Actor & { kind: "staff" },
): Promise<FinishedCall> {
  return services.transaction(async (store) => {
    const at = services.now();
    const note = written ?? null;
    const task = await store.callTasks.finish(taskId, { by: actor.id, at, outcome, note });
    const context = task && (await store.caseFiles.claim(task.caseId));
    if (!context) return { ok: false, reason: "not-found-or-done" };
    const { caseFile } = context;
    const heard = reachesCustomer(outcome) && isOpen(caseFile.status);
    const changed = await store.caseFiles.change(
      caseFile.id,
      heard ? await clockAfterOurWord(services, store, context, at) : {},
    );
    await record(services, store, { ...context, caseFile: changed }, actor, [
      { type: "call-made", taskId, outcome, note },
    ]);
    return { ok: true, caseId: caseFile.id };
  });
}
