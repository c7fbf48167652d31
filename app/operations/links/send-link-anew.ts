import { type Actor, theCustomer } from "#app/domain/actor.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import type { Framed } from "#app/domain/cases/words-around.ts";
import { closedLinkDays, linkEnd, openLinkDays } from "../letterhead.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";

const quietMinutes = 10;
const mostADay = 3;
const minute = 60_000;

export type SentLink =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" | TooOften };
type TooOften = "link-sent-just-now" | "link-sent-often";

/**
 * "Send me a new link" on the page of a link that ended (CAP-4), or a person's own words with one: to the
 * address on file and nowhere else. Asked again within ten minutes, or by many at once, it is one mail; in a
 * day it is three at most. A page tells nobody which, so that it says the same whether or not there is an
 * address.
 */
export async function sendLinkAnew(
  services: Services,
  caseId: string,
  by: Actor = theCustomer,
  { around }: Framed = {},
): Promise<SentLink> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claim(caseId);
    if (!context) return { ok: false, reason: "not-found" };
    const reason = await whyNoLinkNow(services, store, caseId);
    if (reason) return { ok: false, reason };
    const now = services.now();
    const days = isOpen(context.caseFile.status) ? openLinkDays : closedLinkDays;
    await store.links.ensure(caseId, now, linkEnd(now, days));
    await record(services, store, context, by, [
      { type: "link-sent-anew", ...(around && { around }) },
    ]);
    return { ok: true };
  });
}

/** Why another link is not mailed now; null where it is. */
export async function whyNoLinkNow(
  services: Services,
  store: Store,
  caseId: string,
): Promise<TooOften | null> {
  const now = services.now().getTime();
  const sent = (await store.history.list(caseId))
    .filter(({ type }) => type === "link-sent-anew")
    .map(({ at }) => now - at.getTime());
  if (sent.some((ago) => ago < quietMinutes * minute)) return "link-sent-just-now";
  return sent.filter((ago) => ago < 24 * 60 * minute).length >= mostADay ? "link-sent-often" : null;
}
