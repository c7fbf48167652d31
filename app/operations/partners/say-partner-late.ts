import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { goesRound } from "../composer/goes-round.ts";
import { escalateIfSaid } from "../escalation/escalate-if-said.ts";
import { prose } from "../fields.ts";
import { speak } from "../our-word.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";
import { claimAsk } from "./claim-ask.ts";

export const SayPartnerLate = z.strictObject({ words: prose("what we do about it", 10_000) });

export type SaidPartnerLate =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" | "case-is-over" | "needs-second-reader" };

/** Tells the customer that a partner keeps us waiting, and what we do about it (R11): a word of ours. */
export async function sayPartnerLate(
  services: Services,
  askId: string,
  { words }: z.output<typeof SayPartnerLate>,
  actor: Actor,
): Promise<SaidPartnerLate> {
  return services.transaction(async (store) => {
    const claimed = await claimAsk(store, askId);
    if (!claimed) return { ok: false, reason: "not-found" };
    const { ask, context } = claimed;
    if (!isOpen(context.caseFile.status)) return { ok: false, reason: "case-is-over" };
    if (await store.history.saidLast(ask.caseId, "partner-late-said", words)) return { ok: true };
    if (await goesRound(services, store, ask.caseId)) {
      return { ok: false, reason: "needs-second-reader" };
    }
    const { partnerId, partnerName: partner, asked } = ask;
    const promisedAt = ask.promisedAt?.toISOString() ?? null;
    const said = await speak(services, store, context);
    const after = await record(services, store, said, actor, [
      { type: "partner-late-said", askId, partnerId, partner, asked, promisedAt, words },
    ]);
    await escalateIfSaid(services, store, after, words, actor);
    return { ok: true };
  });
}
