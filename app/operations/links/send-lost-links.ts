import { closedLinkDays } from "../letterhead.ts";
import type { Services } from "../services.ts";
import { sendLinkAnew } from "./send-link-anew.ts";

const mostCases = 5;
const day = 24 * 60 * 60 * 1000;

/**
 * "I have lost my link": each case of whoever has this address gets its link mailed there, the newest
 * first, as far as it is open or was closed not long ago. A case asked for again within minutes is one
 * mail. The caller is told nothing (CAP-4).
 */
export async function sendLostLinks(services: Services, email: string): Promise<void> {
  const closedSince = new Date(services.now().getTime() - closedLinkDays * day);
  const cases = await services.transaction(({ links }) =>
    links.listCasesOf(email, closedSince, mostCases),
  );
  for (const caseId of cases) await sendLinkAnew(services, caseId);
}
