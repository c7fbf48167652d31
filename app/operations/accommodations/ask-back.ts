import { z } from "zod";
import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import { type Actor, staffBehind } from "#app/domain/actor.ts";
import { prose } from "../fields.ts";
import type { CaseContext } from "../ports/cases.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { claimAccommodation } from "./claim-accommodation.ts";
import { move } from "./move.ts";

export const AskBack = z.strictObject({ question: prose("what you want to know", 2000) });
export const AnswerBack = z.strictObject({ answer: prose("the answer", 4000) });

export type AskedBack =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason:
        | "not-found"
        | "own-request"
        | "already-decided"
        | "asked-already"
        | "nothing-asked";
    };

/** Finance asks before it decides; who asked, or owns the case, answers in place (R15). */
export async function askBack(
  services: Services,
  id: string,
  { question }: z.output<typeof AskBack>,
  actor: Actor,
): Promise<AskedBack> {
  return onRequest(services, id, actor, async (store, context, current, by) => {
    if (current.requestedBy === by) return { ok: false, reason: "own-request" };
    if ((await store.questions.findOpen(id)) === question) return { ok: true };
    const asking = { id: services.newId(), accommodationId: id, question, by, at: services.now() };
    if (!(await store.questions.ask(asking))) return { ok: false, reason: "asked-already" };
    await record(services, store, context, actor, [
      { type: "accommodation-question-asked", accommodationId: id, question },
    ]);
    return { ok: true };
  });
}

/**
 * The answer becomes part of the request. Whoever had it on their screen reads it again before they
 * decide, and a first yes of two falls: it was said to something else (MON-5).
 */
export async function answerBack(
  services: Services,
  id: string,
  { answer }: z.output<typeof AnswerBack>,
  actor: Actor,
): Promise<AskedBack> {
  return onRequest(services, id, actor, async (store, context, current, by) => {
    const said = { answer, by, at: services.now() };
    if (!(await store.questions.answer(id, said))) return { ok: false, reason: "nothing-asked" };
    await move(store, current, "requested", { firstApprovedBy: null, firstApprovedAt: null });
    await record(services, store, context, actor, [
      { type: "accommodation-question-answered", accommodationId: id, answer },
    ]);
    return { ok: true };
  });
}

type Work = (
  store: Store,
  context: CaseContext,
  current: Accommodation,
  by: string,
) => Promise<AskedBack>;

/** With the case held, and the request still waiting. */
async function onRequest(services: Services, id: string, actor: Actor, work: Work) {
  const by = staffBehind(actor);
  if (!by) throw new Error("a question is asked and answered by somebody");
  return services.transaction(async (store): Promise<AskedBack> => {
    const claimed = await claimAccommodation(store, id);
    if (!claimed) return { ok: false, reason: "not-found" };
    const { context, accommodation } = claimed;
    if (accommodation.state !== "requested") return { ok: false, reason: "already-decided" };
    return work(store, context, accommodation, by);
  });
}
