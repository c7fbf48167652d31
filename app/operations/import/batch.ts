import type { CaseEvent } from "#app/domain/cases/case-event.ts";
import type { CaseFile, StaffMember } from "#app/domain/cases/case-file.ts";
import { onceFor } from "../once-for.ts";
import type { CaseLink, CaseLinks } from "../ports/links.ts";
import type { NewMessage } from "../ports/outbox.ts";
import type { Store } from "../services.ts";

/**
 * The store for the cases of one transaction: what is the same for all of them is asked once, and
 * their histories and mails are written together. `finish` writes them: without it the transaction
 * must not end.
 * @param known those of them that are there already; no two have one outside reference
 */
export function createBatch(store: Store, known: readonly CaseFile[], newLinkId: () => string) {
  const mails: NewMessage[] = [];
  const events: CaseEvent[] = [];
  const byReference = new Map(known.map((each) => [each.externalRef, each]));
  const { caseFiles, staff, links, outbox, history, serviceLevels, workingHours } = store;
  const gathered: Store = {
    ...store,
    caseFiles: {
      ...caseFiles,
      findByExternalRef: async (reference) => byReference.get(reference) ?? null,
    },
    staff: {
      ...staff,
      findLeastLoaded: onceFor(
        () => staff.findLeastLoaded(),
        () => "",
      ),
      findDeputyFor: onceFor(
        (owner: StaffMember) => staff.findDeputyFor(owner),
        ({ id }) => id,
      ),
    },
    serviceLevels: {
      ...serviceLevels,
      listPolicies: onceFor(
        () => serviceLevels.listPolicies(),
        () => "",
      ),
    },
    workingHours: {
      ...workingHours,
      find: onceFor(
        (teamId: string) => workingHours.find(teamId),
        (teamId) => teamId,
      ),
    },
    links: {
      ...links,
      // A new case has no link yet to look for.
      ensure: onceFor(
        (caseId: string, createdAt: Date, expiresAt: Date) => {
          const made = { id: newLinkId(), caseId, createdAt, expiresAt };
          return insertLink(links, { ...made, reader: "customer", invited: null, revokedAt: null });
        },
        (caseId) => caseId,
      ),
    },
    history: {
      ...history,
      async add(added) {
        events.push(...added);
      },
    },
    outbox: {
      ...outbox,
      async put(...messages) {
        mails.push(...messages);
      },
    },
  };
  return {
    store: gathered,
    async finish() {
      await history.add(events);
      if (mails.length > 0) await outbox.put(...mails);
    },
  };
}

async function insertLink(links: CaseLinks, link: CaseLink): Promise<CaseLink> {
  await links.insert(link);
  return link;
}
