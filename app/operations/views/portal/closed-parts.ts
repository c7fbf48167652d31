import { isOpen } from "#app/domain/cases/case-status.ts";
import type { Closable } from "#app/domain/privacy/closable.ts";
import type { CustomerPage } from "./customer-page.ts";
import type { HistoryEntry } from "./page-history.ts";

/** A closed part of one page; "whole": all of it in one file, and whom she lets read. */
export type ClosedPart = Closable | "whole";

/** What of a page lies behind a number, in its order, and until when it is open for this visitor. */
export type Gate = {
  readonly parts: readonly ClosedPart[];
  readonly openUntil: Date | null;
  /** Nothing of the case is shown: whom to talk to, and when word comes (R25). */
  readonly isRestricted: boolean;
};

/** A page as one visitor may see it: what is closed for them is not in it. Only `closeParts` makes it. */
export type ShownPage = { readonly page: CustomerPage; readonly gate: Gate };

type Visitor = {
  readonly reader: "customer" | "reader";
  /** What the brand keeps behind a number. */
  readonly behindNumber: readonly Closable[];
  /** Until when this visitor's number is good; null when none was typed. */
  readonly openUntil: Date | null;
  readonly isRestricted: boolean;
};

/**
 * Takes out of a page what its visitor may not see: what the brand keeps behind a number, until one is
 * typed (CAP-10), and what was given, which is never for those she lets read.
 */
export function closeParts(page: CustomerPage, visitor: Visitor): ShownPage {
  const { reader, behindNumber, openUntil, isRestricted } = visitor;
  if (isRestricted) return { page: bare(page), gate: { parts: [], openUntil: null, isRestricted } };
  const parts = partsOf(page, visitor);
  const closed = openUntil ? [] : behindNumber;
  const isMoneyClosed = reader === "reader" || closed.includes("money");
  const shown = [
    isMoneyClosed ? withoutMoney : same,
    closed.includes("address") ? withoutPlaces : same,
    closed.includes("files") ? withoutFiles : same,
    closed.length > 0 ? withoutReaders : same,
  ].reduce((left, take) => take(left), page);
  const until = parts.length > 0 ? openUntil : null;
  return { page: shown, gate: { parts, openUntil: until, isRestricted } };
}

/** Who has it, when word comes, and how to reach her; nothing else is left in it. */
function bare({ caseId, version, customer, owner, nextUpdateAt, ...rest }: CustomerPage) {
  const { status, channel, receivedAt, readBack, callIsWaiting } = rest;
  const nothing = { reference: "", subject: "", product: null, problem: "", resolution: null };
  const none = { readers: [], credits: [], giftCards: [], given: [], files: [], promises: [] };
  const said = { satisfaction: null, questions: null, isFirstFailure: false };
  return {
    ...{ caseId, version, customer, owner, nextUpdateAt, ...nothing, ...none },
    ...{ status, channel, receivedAt, readBack, callIsWaiting, discreet: true, feedback: said },
    ...{
      steps: [],
      options: null,
      appointments: [],
      silences: [],
      knownProblem: null,
      history: [],
    },
  } satisfies CustomerPage;
}

function partsOf(page: CustomerPage, { reader, behindNumber }: Visitor): ClosedPart[] {
  const there: Readonly<Record<Closable, boolean>> = {
    address: isOpen(page.status) && page.appointments.some(({ place }) => place),
    money: reader === "customer" && hasMoney(page),
    files: page.files.length > 0,
  };
  // As they follow each other on the page.
  const own = (["address", "money", "files"] as const).filter(
    (part) => behindNumber.includes(part) && there[part],
  );
  return reader === "customer" && behindNumber.length > 0 ? [...own, "whole"] : own;
}

function hasMoney({ credits, giftCards, given }: CustomerPage): boolean {
  return credits.length + giftCards.length + given.length > 0;
}

const same = (page: CustomerPage): CustomerPage => page;

function withoutMoney(page: CustomerPage): CustomerPage {
  const history = page.history.map(
    (entry): HistoryEntry =>
      entry.type === "credit-issued" || entry.type === "gift-card-announced"
        ? { id: entry.id, at: entry.at, type: "accommodation-given" }
        : entry,
  );
  return { ...page, credits: [], giftCards: [], given: [], history };
}

function withoutPlaces(page: CustomerPage): CustomerPage {
  return { ...page, appointments: page.appointments.map((each) => ({ ...each, place: null })) };
}

function withoutFiles(page: CustomerPage): CustomerPage {
  const history = page.history.map(
    (entry): HistoryEntry => (entry.type === "file-added" ? { ...entry, name: null } : entry),
  );
  return { ...page, files: [], history };
}

function withoutReaders(page: CustomerPage): CustomerPage {
  return { ...page, readers: [] };
}
