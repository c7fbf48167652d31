import { type Actor, theCustomer } from "#app/domain/actor.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { closedLinkDays, linkEnd, openLinkDays } from "../letterhead.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";

const quietMinutes = 10;
const mostADay = 3;
const minute = 60_000;

/**
 * "Send me a new link" on the page of a link that ended (CAP-4): to the address on file and nowhere
 * else. Asked again within ten minutes, or by many at once, it is one mail; in a day it is three at
 * most. The caller is told nothing, so that the page says the same whether or not there is an address.
 */
export async function sendLinkAnew(
  services: Services,
  caseId: string,
  by: Actor = theCustomer,
): Promise<void> {
  await services.transaction(async (store) => {
    const context = await store.caseFiles.claim(caseId);
    if (!context) return;
    const now = services.now();
    const sent = (await store.history.list(caseId))
      .filter(({ type }) => type === "link-sent-anew")
      .map(({ at }) => now.getTime() - at.getTime());
    if (sent.some((ago) => ago < quietMinutes * minute)) return;
    if (sent.filter((ago) => ago < 24 * 60 * minute).length >= mostADay) return;
    const days = isOpen(context.caseFile.status) ? openLinkDays : closedLinkDays;
    await store.links.ensure(caseId, now, linkEnd(now, days));
    await record(services, store, context, by, [{ type: "link-sent-anew" }]);
  });
}
