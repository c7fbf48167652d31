import { namesOf } from "../names-of.ts";
import type { Role } from "../roles.ts";

type KindRule = {
  readonly label: string;
  /** What it is counted in. For a thing, a period and words, the amount is what it costs us. */
  readonly unit: "money" | "thing" | "period" | "words";
  /** Whether the customer is told the amount; otherwise only staff and the books know it. */
  readonly isMoney: boolean;
  /** Whether a fair range is suggested: a thing, and money given back, have a price of their own. */
  readonly hasRange: boolean;
  /** Whether it can be taken back once the customer has it; said before it is approved. */
  readonly canBeTakenBack: boolean;
  /** What tells the customer: a credit stands in the resolution mail, a gift card never does (R18). */
  readonly announcedBy: "resolution-mail" | "own-message" | "message-after-heads-up";
  /** Who carries it out, unless a provider outside was set up for it. */
  readonly provider: string;
  /** Who may ask for it. */
  readonly askedBy: readonly Role[];
  /** What to write beside the amount; null where the amount says it all. */
  readonly whatLabel: string | null;
};

const everybody = ["agent", "lead", "finance", "administrator"] as const;

/** Every kind of thing we give for the trouble (R17): this table is the only place that lists them. */
export const accommodationKinds = {
  credit: {
    label: "Credit",
    unit: "money",
    isMoney: true,
    hasRange: true,
    canBeTakenBack: true,
    announcedBy: "resolution-mail",
    provider: "credit-ledger",
    askedBy: everybody,
    whatLabel: null,
  },
  refund: {
    label: "Refund",
    unit: "money",
    isMoney: true,
    hasRange: false,
    canBeTakenBack: false,
    announcedBy: "own-message",
    provider: "by-hand",
    askedBy: everybody,
    whatLabel: null,
  },
  "gift-card": {
    label: "Gift card",
    unit: "money",
    isMoney: true,
    hasRange: true,
    canBeTakenBack: false,
    announcedBy: "message-after-heads-up",
    provider: "code-pool",
    askedBy: everybody,
    whatLabel: null,
  },
  replacement: {
    label: "Replacement",
    unit: "thing",
    isMoney: false,
    hasRange: false,
    canBeTakenBack: false,
    announcedBy: "own-message",
    provider: "by-hand",
    askedBy: everybody,
    whatLabel: "Which product",
  },
  "better-model": {
    label: "Better model",
    unit: "thing",
    isMoney: false,
    hasRange: false,
    canBeTakenBack: false,
    announcedBy: "own-message",
    provider: "by-hand",
    askedBy: everybody,
    whatLabel: "Which product",
  },
  "free-period": {
    label: "Free period",
    unit: "period",
    isMoney: false,
    hasRange: false,
    canBeTakenBack: true,
    announcedBy: "own-message",
    provider: "by-hand",
    askedBy: ["lead", "finance", "administrator"],
    whatLabel: "What is free, and for how long",
  },
  "goodwill-note": {
    label: "Goodwill note",
    unit: "words",
    isMoney: false,
    hasRange: false,
    canBeTakenBack: false,
    announcedBy: "own-message",
    provider: "own-words",
    askedBy: everybody,
    whatLabel: "Your words to the customer",
  },
} as const satisfies Record<string, KindRule>;

export type AccommodationKind = keyof typeof accommodationKinds;
export const accommodationKindNames = namesOf(accommodationKinds);

/** Kinds the customer is told of as soon as somebody has seen to them. */
export type ToldAtOnce = {
  [Kind in AccommodationKind]: (typeof accommodationKinds)[Kind]["announcedBy"] extends "own-message"
    ? Kind
    : never;
}[AccommodationKind];

/** Whether the customer is told of this kind as soon as somebody has seen to it. */
export function isToldAtOnce(kind: AccommodationKind): kind is ToldAtOnce {
  return accommodationKinds[kind].announcedBy === "own-message";
}

/** Whether somebody of a role may ask for this kind. */
export function mayAskFor(role: Role, kind: AccommodationKind): boolean {
  const { askedBy } = accommodationKinds[kind];
  return (askedBy as readonly Role[]).includes(role);
}

/**
 * The kinds in the order they are offered. On a second failure of the same product the same again is
 * not among them, and a better model and the money come first (R23).
 */
export function kindsToOffer({ isRepeat }: { readonly isRepeat: boolean }): AccommodationKind[] {
  if (!isRepeat) return [...accommodationKindNames];
  const first: AccommodationKind[] = ["better-model", "refund"];
  const rest = accommodationKindNames.filter(
    (kind) => kind !== "replacement" && !first.includes(kind),
  );
  return [...first, ...rest];
}
