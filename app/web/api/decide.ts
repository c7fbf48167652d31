import type { z } from "zod";
import { isAmountProblem } from "#app/domain/accommodations/amount.ts";
import type { Verdict } from "#app/domain/accommodations/decision.ts";
import { amountWords } from "#app/operations/accommodations/amount-words.ts";
import {
  type ApproveAccommodation,
  type Decided,
  type DeclineAccommodation,
  decideAccommodation,
} from "#app/operations/accommodations/decide-accommodation.ts";
import type { Store } from "#app/operations/services.ts";
import { answerAccommodation } from "./accommodation-answer.ts";
import { change } from "./change.ts";
import { requireAccommodation } from "./claim.ts";
import type { Call } from "./door.ts";
import { wrongFields } from "./problem.ts";
import { refusal } from "./refusals.ts";

type Schema = typeof ApproveAccommodation | typeof DeclineAccommodation;

/** Answers a POST that approves or declines. Who asked for it cannot, whatever the key (R15, AZ-5). */
export function decide(call: Call, verdict: Verdict, schema: Schema): Promise<Response> {
  const right = { scope: "accommodations:decide", action: "decide-accommodation" } as const;
  return change(call, { ...right, schema }, async ({ services, store, body, caller }) => {
    const id = await requireAccommodation(call, store);
    const said: z.output<Schema> = body;
    const decided = await decideAccommodation(services, id, { verdict, ...said }, caller.actor);
    if (!decided.ok) throw await refused(store, id, decided.reason);
    return answerAccommodation(decided.accommodation, 200);
  });
}

type Reason = Extract<Decided, { readonly ok: false }>["reason"];

/** An amount that cannot be given is a fault of its field, in the words of its currency. */
async function refused({ accommodations }: Store, id: string, reason: Reason): Promise<Response> {
  if (!isAmountProblem(reason)) return refusal(reason);
  const given = await accommodations.find(id);
  return wrongFields([{ field: "amount", message: amountWords(reason, given?.currency ?? "") }]);
}
