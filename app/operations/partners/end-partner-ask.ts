import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import { prose } from "../fields.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";
import { claimAsk } from "./claim-ask.ts";

export const GiveUpPartner = z.strictObject({ because: prose("why we go on without them", 4000) });

export type EndedPartnerAsk =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" | "already-ended" };

/** A partner has done what was asked of them. Said twice it is said once. */
export function finishPartnerAsk(services: Services, askId: string, actor: Actor) {
  return end(services, askId, { state: "done", because: null, actor });
}

/** We go on without a partner: another way, another vendor (R10). */
export function giveUpPartner(
  services: Services,
  askId: string,
  { because }: z.output<typeof GiveUpPartner>,
  actor: Actor,
) {
  return end(services, askId, { state: "given-up", because, actor });
}

type Ending = { state: "done" | "given-up"; because: string | null; actor: Actor };

async function end(
  services: Services,
  askId: string,
  { state, because, actor }: Ending,
): Promise<EndedPartnerAsk> {
  return services.transaction(async (store) => {
    const claimed = await claimAsk(store, askId);
    if (!claimed) return { ok: false, reason: "not-found" };
    const { ask, context } = claimed;
    if (ask.state === state) return { ok: true };
    if (ask.state !== "asked") return { ok: false, reason: "already-ended" };
    const { partnerId } = ask;
    await store.partners.changeAsk(askId, { state, endedAt: services.now() });
    await record(services, store, context, actor, [
      because === null
        ? { type: "partner-done", askId, partnerId }
        : { type: "partner-given-up", askId, partnerId, because },
    ]);
    return { ok: true };
  });
}
