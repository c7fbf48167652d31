import { theCustomer } from "#app/domain/actor.ts";
import { proofMinutes } from "#app/domain/privacy/closable.ts";
import type { CaseLink } from "../ports/links.ts";
import type { Services } from "../services.ts";
import { checkDigits, type WrongDigits } from "./check-digits.ts";

export type OpenedParts =
  | { readonly ok: true; readonly secret: string; readonly endsAt: Date }
  | WrongDigits;

/**
 * Opens the closed parts of a page for who types the number (CAP-10): a secret for their browser, of
 * which a keyed hash is kept, good on this link for half an hour. Each opening is written down.
 */
export async function openClosedParts(
  services: Services,
  link: Pick<CaseLink, "id" | "caseId">,
  typed: string,
): Promise<OpenedParts> {
  const now = services.now();
  return services.transaction(async (store) => {
    const problem = await checkDigits(services, store, { link, accommodationId: null, typed });
    if (problem) return problem;
    const secret = Buffer.from(services.randomBytes(32)).toString("base64url");
    const endsAt = new Date(now.getTime() + proofMinutes * 60_000);
    const secretHash = services.hashProof(link.id, secret);
    await store.pageProofs.insert({ secretHash, linkId: link.id, provenAt: now, endsAt });
    await store.audit.append({
      stream: `case:${link.caseId}`,
      at: now,
      actor: theCustomer,
      action: "closed-parts-opened",
      details: { linkId: link.id },
    });
    return { ok: true, secret, endsAt };
  });
}
