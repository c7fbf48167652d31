import { z } from "zod";
import { theCustomer } from "#app/domain/actor.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { orNothing, prose } from "../fields.ts";
import type { FailureQuestions } from "../ports/feedback.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";

export const AnswerQuestions = z
  .object({
    doing: orNothing(prose("what you were doing", 5000)),
    helped: orNothing(prose("what would have helped", 5000)),
  })
  .refine(({ doing, helped }) => doing || helped, "Write an answer to one of the two.");

export type AnsweredQuestions =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" | "still-open" | "not-the-first-failure" };

/** The two questions about the product after its first failure (R22), hers to change. Pressed twice it is once. */
export async function answerQuestions(
  services: Services,
  caseId: string,
  typed: z.output<typeof AnswerQuestions>,
): Promise<AnsweredQuestions> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claim(caseId);
    if (!context) return { ok: false, reason: "not-found" };
    if (isOpen(context.caseFile.status)) return { ok: false, reason: "still-open" };
    const before = await store.feedback.findQuestions(caseId);
    const said = { doing: typed.doing ?? null, helped: typed.helped ?? null };
    if (isTheSame(before, said)) return { ok: true };
    if (!before && !(await store.feedback.isFirstFailure(context.caseFile))) {
      return { ok: false, reason: "not-the-first-failure" };
    }
    const now = services.now();
    const { askedAt = null, answeredAt = null } = before ?? {};
    const changed = answeredAt !== null;
    await store.feedback.saveQuestions({
      ...{ caseId, ...said, askedAt },
      answeredAt: answeredAt ?? now,
      changedAt: changed ? now : null,
    });
    const caseFile = await store.caseFiles.change(caseId, {});
    await record(services, store, { ...context, caseFile }, theCustomer, [
      { type: "questions-answered", ...said, changed },
    ]);
    return { ok: true };
  });
}

type Said = Pick<FailureQuestions, "doing" | "helped">;

function isTheSame(before: FailureQuestions | null, { doing, helped }: Said): boolean {
  return before !== null && before.doing === doing && before.helped === helped;
}
