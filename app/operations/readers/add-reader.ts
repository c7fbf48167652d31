import { z } from "zod";
import { theCustomer } from "#app/domain/actor.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { linkIdOf } from "#app/domain/links/link-id.ts";
import { emailAddress, line } from "../fields.ts";
import { closedLinkDays, linkEnd, openLinkDays, readerOf } from "../letterhead.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { CaseLink } from "../ports/links.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";

export const AddReader = z.object({ name: line("a name", 200), email: emailAddress });

/** So that a link in wrong hands does not become a way of sending mail to the world. */
export const mostReaders = 5;

export type AddedReader =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" | "too-many-readers" };

/**
 * She lets somebody read her case: a link of their own, with which nothing can be changed, sent to them
 * alone. The same address again is the reader there is.
 */
export async function addReader(
  services: Services,
  caseId: string,
  { name, email }: z.output<typeof AddReader>,
): Promise<AddedReader> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claim(caseId);
    if (!context) return { ok: false, reason: "not-found" };
    const links = await store.links.list(caseId);
    const readers = links.filter(({ invited, revokedAt }) => invited && !revokedAt);
    if (readers.some(({ invited }) => invited?.email === email)) return { ok: true };
    // Taken back ones count too: each of them was a mail.
    if (links.filter(({ invited }) => invited).length >= mostReaders * 2) {
      return { ok: false, reason: "too-many-readers" };
    }
    if (readers.length >= mostReaders) return { ok: false, reason: "too-many-readers" };
    const now = services.now();
    const days = isOpen(context.caseFile.status) ? openLinkDays : closedLinkDays;
    const link: CaseLink = {
      ...{
        id: linkIdOf(services.randomBytes(16)),
        caseId,
        reader: "reader",
        invited: { name, email },
      },
      ...{ createdAt: now, expiresAt: linkEnd(now, days), revokedAt: null },
    };
    await store.links.insert(link);
    const caseFile = await store.caseFiles.change(caseId, {});
    await record(services, store, { ...context, caseFile }, theCustomer, [
      { type: "reader-added", linkId: link.id },
    ]);
    await sendLink(services, store, context, link);
    return { ok: true };
  });
}

async function sendLink(services: Services, store: Store, context: CaseContext, link: CaseLink) {
  const { invited } = link;
  if (!invited) return;
  const { head } = await readerOf(services, store, context);
  const statusUrl = services.pageForMail(link.id);
  const to = { name: invited.name, address: invited.email };
  await store.outbox.put({
    kind: "reader-link",
    // No mail of the case: were it to come back, her owner would be asked to call her about it.
    ...{ caseId: null, customerId: null, to, locale: context.customer.locale },
    props: {
      ...{ ...head, statusUrl, nextUpdateAt: null, missedAt: undefined, isLate: false },
      customer: { name: invited.name },
      from: context.customer.name,
    },
    once: `reader:${link.id}`,
    createdAt: link.createdAt,
    dueAt: link.createdAt,
  });
}
