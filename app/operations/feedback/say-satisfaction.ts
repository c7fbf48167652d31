import { z } from "zod";
import { theCustomer } from "#app/domain/actor.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { isLow } from "#app/domain/cases/feedback.ts";
import { alertStaff } from "../escalation/alert-staff.ts";
import { orNothing, prose } from "../fields.ts";
import type { SatisfactionAnswer } from "../ports/feedback.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { resolutionNoOf } from "./resolution-no.ts";

export const SaySatisfaction = z.object({
  score: z.coerce.number().int().min(1).max(5),
  words: orNothing(prose("what we could have done better", 5000)),
});

export type SaidSatisfaction =
  | { readonly ok: true; readonly isLow: boolean }
  | { readonly ok: false; readonly reason: "not-found" | "still-open" };

/**
 * How it was for her, once it is put right (R22): one answer for each resolution, hers to change. A
 * low one is told to the owner and a lead; it opens nothing again, for that is hers to say.
 */
export async function saySatisfaction(
  services: Services,
  caseId: string,
  { score, words: typed }: z.output<typeof SaySatisfaction>,
): Promise<SaidSatisfaction> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claim(caseId);
    if (!context) return { ok: false, reason: "not-found" };
    if (isOpen(context.caseFile.status)) return { ok: false, reason: "still-open" };
    const words = typed ?? null;
    const resolutionNo = await resolutionNoOf(store, caseId);
    const before = await store.feedback.findSatisfaction(caseId, resolutionNo);
    if (before?.score === score && before.words === words) return { ok: true, isLow: isLow(score) };
    const answer = answerOf(services, before, { caseId, resolutionNo, score, words });
    await store.feedback.saveSatisfaction(answer);
    const caseFile = await store.caseFiles.change(caseId, {});
    const said = await record(services, store, { ...context, caseFile }, theCustomer, [
      { type: "satisfaction-said", resolutionNo, score, words, changed: before !== null },
    ]);
    if (isLow(score)) await tellOfLow(services, store, said, answer.id);
    return { ok: true, isLow: isLow(score) };
  });
}

function answerOf(
  services: Services,
  before: SatisfactionAnswer | null,
  said: Pick<SatisfactionAnswer, "caseId" | "resolutionNo" | "score" | "words">,
): SatisfactionAnswer {
  const now = services.now();
  return {
    ...said,
    id: before?.id ?? services.newId(),
    answeredAt: before?.answeredAt ?? now,
    changedAt: before && now,
    seenAt: null,
  };
}

function tellOfLow(
  services: Services,
  store: Store,
  context: Parameters<typeof alertStaff>[2],
  subjectId: string,
) {
  const to = ["owner", "lead"] as const;
  return alertStaff(services, store, context, { about: "low-satisfaction", subjectId, to });
}
