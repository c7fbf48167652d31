import type { CaseEvent } from "#app/domain/cases/case-event.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { onceFor } from "../once-for.ts";
import type { CaseInTurn, WordOnCases } from "../ports/broadcasts.ts";
import type { NewMessage } from "../ports/outbox.ts";
import type { Store } from "../services.ts";
import { createRounds } from "./running-rounds.ts";

/**
 * The store for words on many claimed cases of one transaction. Every rule runs as for one case; what
 * was read with the claim is not asked again, and what they write is gathered.
 * @param onceOf the name of the mail of a case: the same one again writes no second mail
 */
export function gatherWords(
  store: Store,
  cases: readonly CaseInTurn[],
  { now, newLinkId, onceOf }: Gathering,
) {
  const inTurn = new Map(cases.map((each) => [each.caseFile.id, each]));
  const byCustomer = new Map(cases.map((each) => [each.customer.id, each]));
  const files = new Map<string, CaseFile>();
  const links = new Map<string, NonNullable<CaseInTurn["link"]>>();
  const rounds = createRounds(cases);
  const events: CaseEvent[] = [];
  const mails: NewMessage[] = [];
  const get = (caseId: string) => {
    const known = inTurn.get(caseId);
    if (!known) throw new Error("not one of the cases whose turn it is");
    return known;
  };
  const change = (id: string, changes: Partial<CaseFile>) => {
    const changed = { ...(files.get(id) ?? get(id).caseFile), ...changes };
    files.set(id, changed);
    return changed;
  };
  const gathered: Store = {
    ...store,
    caseFiles: {
      ...store.caseFiles,
      async change(id, changes) {
        const version = (files.get(id) ?? get(id).caseFile).version + 1;
        return change(id, { ...changes, version, updatedAt: now });
      },
      async keepCount(id, counts) {
        change(id, counts);
      },
    },
    customers: {
      ...store.customers,
      getWishes: async (id) => byCustomer.get(id)?.wishes ?? store.customers.getWishes(id),
    },
    links: {
      ...store.links,
      async ensure(caseId, createdAt, expiresAt) {
        const good = get(caseId).link ?? links.get(caseId);
        if (good) return good;
        const link = { id: newLinkId(), caseId, createdAt, expiresAt };
        const made = { ...link, reader: "customer", invited: null, revokedAt: null } as const;
        links.set(caseId, made);
        return made;
      },
    },
    history: { ...store.history, add: async (added) => void events.push(...added) },
    outbox: {
      ...store.outbox,
      async put(...messages) {
        for (const message of messages) {
          const once = onceOf(get(message.caseId ?? "").position);
          mails.push({ ...message, once, isOneOfMany: true });
        }
      },
    },
    serviceLevels: { ...store.serviceLevels, ...rounds.port },
    // Looked at again together, at the end.
    escalations: { ...store.escalations, lookAgain: async () => undefined },
    ...askedOnce(store, cases),
  };
  return {
    store: gathered,
    /** What there is to write: without it the transaction must not end. */
    written() {
      const words = [...files.values()].map(
        (caseFile): WordOnCases => ({
          caseIds: [caseFile.id],
          changes: changesOf(caseFile),
          versions: caseFile.version - get(caseFile.id).caseFile.version,
          newLink: links.get(caseFile.id) ?? null,
          ...rounds.changesOf(caseFile.id),
        }),
      );
      return { words, events, mails };
    },
  };
}

function changesOf(caseFile: CaseFile): WordOnCases["changes"] {
  const { status, lastWordAt, nextUpdateDueAt, chaseCount, clockStoppedAt } = caseFile;
  return { status, lastWordAt, nextUpdateDueAt, chaseCount, clockStoppedAt };
}

type Gathering = {
  readonly now: Date;
  readonly newLinkId: () => string;
  readonly onceOf: (position: number) => string;
};

/** What is the same for all of them is asked once. */
export function askedOnce(
  store: Store,
  cases: readonly CaseInTurn[],
): Pick<Store, "staff" | "absences" | "workingHours" | "brands"> {
  const { staff, absences, workingHours, brands } = store;
  const everybody = new Set(
    cases.flatMap(({ caseFile }) => [caseFile.ownerId, caseFile.deputyId ?? caseFile.ownerId]),
  );
  const away = onceFor(
    (at: Date) => absences.listAt([...everybody], at),
    (at) => String(at.getTime()),
  );
  const keyed = (id: string) => id;
  return {
    brands: { ...brands, get: onceFor((id: string) => brands.get(id), keyed) },
    staff: { ...staff, find: onceFor((id: string) => staff.find(id), keyed) },
    absences: {
      ...absences,
      async listAt(staffIds, at) {
        const all = await away(at);
        return all.filter(({ staffId }) => staffIds.includes(staffId));
      },
    },
    workingHours: {
      ...workingHours,
      find: onceFor((teamId: string) => workingHours.find(teamId), keyed),
    },
  };
}
