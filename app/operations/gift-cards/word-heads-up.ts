import type { Actor } from "#app/domain/actor.ts";
import type { WordsAround } from "#app/domain/cases/words-around.ts";
import { claimAccommodation } from "../accommodations/claim-accommodation.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";
import { giveHeadsUp, type WhyNoHeadsUp, whyNoHeadsUp } from "./give-heads-up.ts";

type Worded =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: WhyNoHeadsUp | "about-nothing" };

/**
 * Keeps a person's words for a gift card's heads-up, in place of ours and of what was written before. It
 * leaves with them: now where the card is set aside already, else as soon as it is (R18).
 */
export async function wordHeadsUp(
  services: Services,
  id: string,
  around: WordsAround,
  actor: Actor,
): Promise<Worded> {
  return services.transaction(async (store) => {
    const claimed = await claimAccommodation(store, id);
    if (claimed?.accommodation.kind !== "gift-card") return { ok: false, reason: "about-nothing" };
    const { context, accommodation } = claimed;
    const reason = await whyNoHeadsUp(store, accommodation);
    if (reason) return { ok: false, reason };
    await record(services, store, context, actor, [
      { type: "gift-card-heads-up-worded", accommodationId: id, around },
    ]);
    if (accommodation.state !== "issued") return { ok: true };
    const { told } = await giveHeadsUp(services, store, accommodation);
    const caseFile = await store.caseFiles.change(context.caseFile.id, {});
    await record(services, store, { ...context, caseFile }, actor, told);
    return { ok: true };
  });
}
