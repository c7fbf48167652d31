import type { Letterhead } from "#emails/kit/letterhead.ts";
import type { CaseContext } from "./ports/cases.ts";
import type { Services, Store } from "./services.ts";

const day = 24 * 60 * 60 * 1000;

/** How long a link opens the page of an open case; from its close on it is 90 days (CAP-3). */
export const openLinkDays = 730;
export const closedLinkDays = 90;

/** When a link that is made or renewed at an instant ends. */
export function linkEnd(from: Date, days: number): Date {
  return new Date(from.getTime() + days * day);
}

/** What every mail of a case says at its head: who writes, to whom, where it stands, the next word. */
export async function letterheadOf(
  services: Services,
  store: Store,
  { caseFile, customer, owner, isLate = false }: CaseContext,
): Promise<Letterhead> {
  const now = services.now();
  const link = await store.links.ensure(caseFile.id, now, linkEnd(now, openLinkDays));
  const { brand } = services.settings;
  return {
    brand,
    customer: { name: customer.name },
    owner: {
      name: owner.name,
      role: owner.title,
      phone: owner.phone,
      email: null,
      pictureUrl: null,
    },
    reference: caseFile.reference,
    statusUrl: services.customerUrl(link.id),
    locale: customer.locale,
    timeZone: customer.timeZone,
    nextUpdateAt: caseFile.nextUpdateDueAt?.toISOString() ?? null,
    isLate,
  };
}
