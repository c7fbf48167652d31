import type { CaseEvent } from "#app/domain/cases/case-event.ts";
import { type CustomerPromise, isOwed } from "#app/domain/promises/promise.ts";
import type { Step } from "#app/domain/promises/step.ts";
import type { NamedPartnerContact, PartnerAsk } from "#app/operations/ports/partners.ts";
import type { Draft } from "#app/operations/ports/promises.ts";

/** What a case's promises and partners are read from. */
export type CareFacts = {
  /** The oldest first. */
  readonly promises: readonly CustomerPromise[];
  readonly steps: readonly Step[];
  readonly drafts: readonly Draft[];
  readonly asks: readonly PartnerAsk[];
  /** Calls to partners and theirs to us, the oldest first. */
  readonly partnerContacts: readonly NamedPartnerContact[];
};

/** What happened, the oldest first. */
type Happened = { readonly events: readonly (CaseEvent & { readonly id: number })[] };

/** Steps, promises and partners as the case page shows them. */
export type DeskCare = {
  /** "What happens next": the open ones first, each group the oldest first (R14). */
  readonly steps: ReturnType<typeof stepsOf>;
  readonly promises: ReturnType<typeof promisesOf>;
  readonly asks: ReturnType<typeof asksOf>;
  /** The newest talks with the customer, in which something may have been promised. */
  readonly talks: ReturnType<typeof talksOf>;
};

/** What happens next on a case, what was promised, and what partners were asked. */
export function careOf(facts: CareFacts & Happened): DeskCare {
  return {
    steps: stepsOf(facts),
    promises: promisesOf(facts),
    asks: asksOf(facts),
    talks: talksOf(facts),
  };
}

const talksShown = 4;
const spoken: readonly string[] = ["phone", "in-person"];

function talksOf({ events }: Happened) {
  return events
    .flatMap((event) => (event.type === "contact-logged" ? [event] : []))
    .filter(({ channel }) => spoken.includes(channel))
    .slice(-talksShown)
    .reverse()
    .map(({ id, at, channel }) => ({ id: String(id), at: at.toISOString(), channel }));
}

function stepsOf({ steps, promises, asks }: CareFacts) {
  const shown = steps.map((step) => {
    const { id, what, doer, why, neededOn, state, promiseId } = step;
    const promise = newest(promises, promiseId);
    return {
      ...{ id, what, doer, why, neededOn, state },
      partner: asks.find(({ partnerId }) => partnerId === step.partnerId)?.partnerName ?? null,
      dueAt: promise?.due.at.toISOString() ?? null,
      /** Its promise has to be kept, moved or taken back: it cannot simply be dropped (R7). */
      isOwed: promise ? isOwed(promise) : false,
    };
  });
  return shown.toSorted(
    (one, other) => Number(one.state !== "open") - Number(other.state !== "open"),
  );
}

/** The promise a step stands for; the one in its place when it was moved. */
function newest(promises: readonly CustomerPromise[], id: string | null) {
  let promise = promises.find((each) => each.id === id);
  while (promise?.replacedBy) {
    const next = promise.replacedBy;
    promise = promises.find((each) => each.id === next);
  }
  return promise;
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
  return asks.map(({ id, partnerId, partnerName, contact, asked, state, silences, ...times }) => ({
    ...{ id, partnerId, partnerName, contact, asked, state, silences },
    calls: partnerContacts.filter(({ askId }) => askId === id).map(callOf),
    promisedAt: times.promisedAt?.toISOString() ?? null,
    silenceAlarmAt: times.silenceAlarmAt.toISOString(),
    silentSince: times.silentSince?.toISOString() ?? null,
  }));
}

function callOf({ at, byName, direction, answered, words }: NamedPartnerContact) {
  return { at: at.toISOString(), byName, direction, answered, words };
}
