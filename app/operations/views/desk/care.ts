import { type CustomerPromise, isOwed } from "#app/domain/promises/promise.ts";
import type { NamedPartnerContact, PartnerAsk } from "#app/operations/ports/partners.ts";
import type { Draft } from "#app/operations/ports/promises.ts";

/** What a case's promises and partners are read from. */
export type CareFacts = {
  /** The oldest first. */
  readonly promises: readonly CustomerPromise[];
  readonly drafts: readonly Draft[];
  readonly asks: readonly PartnerAsk[];
  /** Calls to partners and theirs to us, the oldest first. */
  readonly partnerContacts: readonly NamedPartnerContact[];
};

/** Promises and partners as the case page shows them. */
export type DeskCare = {
  readonly promises: ReturnType<typeof promisesOf>;
  readonly asks: ReturnType<typeof asksOf>;
};

export function careOf(facts: CareFacts): DeskCare {
  return { promises: promisesOf(facts), asks: asksOf(facts) };
}

function promisesOf({ promises, drafts }: CareFacts) {
  return promises.map((promise) => {
    const { id, what, due, state, because, certainty, disputedAt } = promise;
    return {
      ...{ id, what, state, because, certainty },
      dueFrom: due.from?.toISOString() ?? null,
      dueAt: due.at.toISOString(),
      isOwed: isOwed(promise),
      isBroken: state === "broken",
      isDisputed: disputedAt !== null,
      /** An apology that waits to be sent (R8). */
      draft: drafts.find(({ aboutId }) => aboutId === id)?.words ?? null,
    };
  });
}

function asksOf({ asks, partnerContacts }: CareFacts) {
  return asks.map(({ id, partnerName, contact, asked, state, silences, ...times }) => ({
    ...{ id, partnerName, contact, asked, state, silences },
    calls: partnerContacts.filter(({ askId }) => askId === id).map(callOf),
    promisedAt: times.promisedAt?.toISOString() ?? null,
    silenceAlarmAt: times.silenceAlarmAt.toISOString(),
    silentSince: times.silentSince?.toISOString() ?? null,
  }));
}

function callOf({ at, byName, direction, answered, words }: NamedPartnerContact) {
  return { at: at.toISOString(), byName, direction, answered, words };
}
