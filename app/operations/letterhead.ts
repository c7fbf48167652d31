import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { lateness } from "#app/domain/clock/next-update.ts";
import { brandOfCase } from "./brands/brand-of-case.ts";
import { responsibleFor } from "./clock/responsible.ts";
import type { Reader } from "./letter.ts";
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

/** The owner; while the owner is away who stands in, because a mail names somebody within reach (R2, R5). */
async function whoSigns(services: Services, store: Store, { caseFile, owner }: CaseContext) {
  if (!caseFile.deputyId) return owner;
  const { staffId } = await responsibleFor(services, store, caseFile);
  return staffId === owner.id ? owner : ((await store.staff.find(staffId)) ?? owner);
}

/** What every mail of a case says at its head. `statusUrl`: the customer's page, as it waits or covered. */
export async function headOf(
  services: Services,
  store: Store,
  context: CaseContext,
  statusUrl: string,
): Promise<Reader["head"]> {
  const { caseFile, customer, isLate = false } = context;
  const owner = await whoSigns(services, store, context);
  return {
    brand: await brandOfCase(services, store, caseFile),
    customer: { name: customer.name },
    owner: {
      name: owner.name,
      role: owner.title,
      phone: owner.phone,
      email: null,
      pictureUrl: null,
    },
    reference: caseFile.reference,
    statusUrl,
    locale: customer.locale,
    timeZone: customer.timeZone,
    ...nextWordOf(caseFile, services.now()),
    isLate,
    discreet: caseFile.discreet || caseFile.restricted,
  };
}

// A time that is past is no promise: a mail that moves no clock says that it was missed (R6).
function nextWordOf({ nextUpdateDueAt }: CaseFile, now: Date) {
  const at = nextUpdateDueAt?.toISOString() ?? null;
  const { late } = lateness(nextUpdateDueAt, now);
  return late && at ? { nextUpdateAt: null, missedAt: at } : { nextUpdateAt: at };
}

/** The reader of a case's mail: who writes, to whom, where it stands, the next word, the link. */
export async function readerOf(
  services: Services,
  store: Store,
  context: CaseContext,
): Promise<Reader> {
  const now = services.now();
  const link = await store.links.ensure(context.caseFile.id, now, linkEnd(now, openLinkDays));
  const statusUrl = services.pageForMail(link.id);
  return {
    ...context,
    head: await headOf(services, store, context, statusUrl),
    // Few kinds of mail have one, and sealing is what a mail costs most.
    get unsubscribeUrl() {
      return services.sealForMail(services.unsubscribeUrl(link.id));
    },
  };
}
