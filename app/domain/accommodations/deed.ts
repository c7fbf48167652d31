import { namesOf } from "../names-of.ts";

/** What somebody did with a request or its gift, as the audit log has it. */
export const deeds = {
  "accommodation-asked": "asked",
  "accommodation-changed": "changed it",
  "accommodation-question-asked": "asked back",
  "accommodation-question-answered": "answered",
  "accommodation-first-approved": "said the first yes",
  "accommodation-approved": "approved",
  "accommodation-declined": "declined",
  "accommodation-withdrawn": "took it back",
  "accommodation-given": "carried it out",
  "credit-issued": "booked it",
  "accommodation-order-tried-again": "had it tried again",
  "gift-link-renewed": "had a new link made",
  "one-time-code-sent": "asked for the number that opens it",
  "one-time-code-wrong": "typed a wrong number",
  "one-time-code-locked": "typed a wrong number for the last time",
  "gift-code-revealed": "looked at the code",
} as const;

export type DeedName = keyof typeof deeds;
export const deedNames = namesOf(deeds);

export type Deed = {
  readonly name: DeedName;
  readonly at: Date;
  /** Null: whoever held the customer's link. */
  readonly by: { readonly id: string; readonly name: string } | null;
  /** The mark of the address it was done from; null where it is not known. Marks of one case compare. */
  readonly place: string | null;
};

/** Marks of addresses as letters for people, in the order they were first seen. */
export function lettersOf(done: readonly Deed[]): ReadonlyMap<string, string> {
  const places = new Set(done.flatMap(({ place }) => place ?? []));
  return new Map([...places].map((place, at) => [place, letter(at)]));
}

function letter(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : String(at + 1);
}

export type SharedPlace = {
  readonly place: string;
  /** Names of staff, in the order they came. */
  readonly staff: readonly string[];
  /** The gift was asked for or opened from there as well. */
  readonly customer: boolean;
};

/** Places from which more than one did something: two of staff, or one of staff and the customer. */
export function sharedPlaces(done: readonly Deed[]): readonly SharedPlace[] {
  return [...lettersOf(done).keys()].flatMap((place) => {
    const here = done.filter((deed) => deed.place === place);
    const staff = new Map(here.flatMap(({ by }) => (by ? [[by.id, by.name] as const] : [])));
    const customer = here.some(({ by }) => by === null);
    const doers = staff.size + (customer ? 1 : 0);
    return doers > 1 ? [{ place, staff: [...staff.values()], customer }] : [];
  });
}

/** Who else of staff did something from this place, once each. */
export function othersAt(done: readonly Deed[], place: string | null, staffId: string) {
  const here = done.filter((deed) => place !== null && deed.place === place);
  const others = here.flatMap(({ by }) => (by && by.id !== staffId ? by.name : []));
  return [...new Set(others)];
}
