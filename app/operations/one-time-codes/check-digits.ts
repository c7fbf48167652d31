import {
  isCodeGood,
  readOneTimeCode,
  triesBeforeLock,
} from "#app/domain/accommodations/one-time-code.ts";
import { theCustomer } from "#app/domain/actor.ts";
import type { CaseLink } from "../ports/links.ts";
import type { Services, Store } from "../services.ts";

export type WrongDigits =
  | { readonly ok: false; readonly reason: "no-code-sent" | "code-is-over" | "locked" }
  | { readonly ok: false; readonly reason: "wrong-code"; readonly triesLeft: number };

type Try = {
  readonly link: Pick<CaseLink, "id" | "caseId">;
  /** The gift card it is to open; null: the closed parts of the page. */
  readonly accommodationId: string | null;
  readonly typed: string;
};

/** Null when the digits are right; what is wrong is counted, and stays counted (CAP-10). */
export async function checkDigits(
  services: Services,
  store: Store,
  { link: { id: linkId, caseId }, accommodationId, typed }: Try,
): Promise<WrongDigits | null> {
  const now = services.now();
  const tries = await store.oneTimeCodes.claimTries(linkId);
  if (tries.lockedAt) return { ok: false, reason: "locked" };
  const sent = await store.oneTimeCodes.findNewest(linkId, accommodationId);
  if (!sent) return { ok: false, reason: "no-code-sent" };
  if (!isCodeGood(sent, now)) return { ok: false, reason: "code-is-over" };
  const digits = readOneTimeCode(typed);
  if (digits && services.sealedCodes.hashOneTimeCode(sent.id, digits) === sent.codeHash) {
    await store.oneTimeCodes.setTries(linkId, { wrong: 0, lockedAt: null });
    await store.oneTimeCodes.use(sent.id, now);
    return null;
  }
  const wrong = tries.wrong + 1;
  const lockedAt = wrong >= triesBeforeLock ? now : null;
  await store.oneTimeCodes.setTries(linkId, { wrong, lockedAt });
  await store.audit.append({
    stream: `case:${caseId}`,
    at: now,
    actor: theCustomer,
    action: lockedAt ? "one-time-code-locked" : "one-time-code-wrong",
    details: { linkId, accommodationId, wrong },
  });
  if (lockedAt) return { ok: false, reason: "locked" };
  return { ok: false, reason: "wrong-code", triesLeft: triesBeforeLock - wrong };
}
