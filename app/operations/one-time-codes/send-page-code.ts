import type { Services } from "../services.ts";
import { type SentDigits, sendDigits } from "./send-digits.ts";

export type SentPageCode = SentDigits | { readonly ok: false; readonly reason: "not-found" };

/** Sends the number that opens the closed parts of this link's page, to who holds the link (CAP-10). */
export async function sendPageCode(services: Services, linkId: string): Promise<SentPageCode> {
  return services.transaction(async (store) => {
    const link = await store.links.find(linkId);
    const context = link && (await store.caseFiles.claim(link.caseId));
    if (!context) return { ok: false, reason: "not-found" };
    return sendDigits(services, store, context, { link, accommodationId: null });
  });
}
