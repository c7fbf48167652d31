import type { Channel } from "#app/domain/cases/channel.ts";
import { namesOf } from "../names-of.ts";

type CertaintyRule = {
  readonly label: string;
  /** How much of the time until the named moment may be added behind it; see `rangeFor`. */
  readonly spreadShare: number;
  /** The shortest range, in minutes. */
  readonly shortestSpread: number;
};

/** How sure we are (R7). Only what is certain is said as one moment. */
export const certainties = {
  certain: { label: "Certain", spreadShare: 0, shortestSpread: 0 },
  likely: { label: "Likely", spreadShare: 0.25, shortestSpread: 60 },
  hoping: { label: "Hoping", spreadShare: 0.5, shortestSpread: 240 },
} as const satisfies Record<string, CertaintyRule>;

export type Certainty = keyof typeof certainties;
export const certaintyNames = namesOf(certainties);

type PromiseStateRule = {
  readonly label: string;
  /** What the customer's page says. */
  readonly customerWording: string;
  /** Whether somebody still has to do it. */
  readonly owed: boolean;
};

/** Every state of a promise: this table is the only place that lists them. */
export const promiseStates = {
  open: { label: "Open", customerWording: "On its way", owed: true },
  warned: { label: "Due soon", customerWording: "On its way", owed: true },
  kept: { label: "Kept", customerWording: "Kept", owed: false },
  "kept-late": { label: "Kept late", customerWording: "Kept, but late", owed: false },
  moved: { label: "Moved in time", customerWording: "Moved, and we told you", owed: false },
  broken: { label: "Broken", customerWording: "We did not keep this", owed: true },
  withdrawn: {
    label: "Withdrawn",
    customerWording: "Taken back, and we told you why",
    owed: false,
  },
} as const satisfies Record<string, PromiseStateRule>;

export type PromiseState = keyof typeof promiseStates;
export const promiseStateNames = namesOf(promiseStates);

/** By when: one moment (`from` null), or some time from `from` to `at`. At `at` it is still in time. */
export type PromiseDue = { readonly from: Date | null; readonly at: Date };

/** Something we told a customer we would do, and by when (R7). */
export type CustomerPromise = {
  readonly id: string;
  readonly caseId: string;
  readonly what: string;
  readonly due: PromiseDue;
  readonly certainty: Certainty;
  /** The member of staff who gave their word. */
  readonly madeBy: string;
  readonly teamId: string | null;
  /** The partner who has to do it, if one has to; it stays our promise (R11). */
  readonly partnerId: string | null;
  readonly customerId: string;
  readonly channel: Channel;
  /** The contact in which it was said; null when it was written down by itself. */
  readonly contactId: string | null;
  readonly madeAt: Date;
  readonly state: PromiseState;
  readonly warnedAt: Date | null;
  readonly keptAt: Date | null;
  /** Set once and for all: the moment its time ran out. */
  readonly brokenAt: Date | null;
  /** When the customer said "this did not happen". */
  readonly disputedAt: Date | null;
  /** Why it was moved or withdrawn, as the customer was told. */
  readonly because: string | null;
  /** The promise this one takes the place of. */
  readonly movedFrom: string | null;
  /** The promise that takes the place of this one, moved or broken. */
  readonly replacedBy: string | null;
  /** When a broken promise was given up, with the customer told why: it stays broken, and is owed no more. */
  readonly releasedAt: Date | null;
};

/** Whether somebody still has to do what was promised. */
export function isOwed({ state, replacedBy, releasedAt }: CustomerPromise): boolean {
  return promiseStates[state].owed && replacedBy === null && releasedAt === null;
}

/** What a customer is told of the time. */
export type ShownDue =
  | { readonly kind: "instant"; readonly at: Date }
  | { readonly kind: "range"; readonly from: Date; readonly to: Date };

/** How the time of a promise is shown: never as one moment unless we are certain (R7). */
export function shownDue({ due }: Pick<CustomerPromise, "due">): ShownDue {
  return due.from ? { kind: "range", from: due.from, to: due.at } : { kind: "instant", at: due.at };
}
