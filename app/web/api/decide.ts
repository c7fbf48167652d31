import type { z } from "zod";
import type { Verdict } from "#app/domain/accommodations/decision.ts";
import {
  type ApproveAccommodation,
  type DeclineAccommodation,
  decideAccommodation,
} from "#app/operations/accommodations/decide-accommodation.ts";
import { answerAccommodation } from "./accommodation-answer.ts";
import { change } from "./change.ts";
import { requireAccommodation } from "./claim.ts";
import type { Call } from "./door.ts";
import { refusal } from "./refusals.ts";

type Schema = typeof ApproveAccommodation | typeof DeclineAccommodation;

/** Answers a POST that approves or declines. Who asked for it cannot, whatever the key (R15, AZ-5). */
export function decide(call: Call, verdict: Verdict, schema: Schema): Promise<Response> {
  const right = { scope: "accommodations:decide", action: "decide-accommodation" } as const;
  return change(call, { ...right, schema }, async ({ services, store, body, caller }) => {
    const id = await requireAccommodation(call, store);
    const said: z.output<Schema> = body;
    const decided = await decideAccommodation(services, id, { verdict, ...said }, caller.actor);
    if (!decided.ok) throw refusal(decided.reason);
    return answerAccommodation(decided.accommodation, 200);
  });
}
