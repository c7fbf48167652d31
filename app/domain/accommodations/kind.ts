type KindRule = {
  readonly label: string;
  /** Whether it is booked in the ledger as money. */
  readonly isMoney: boolean;
  /** Whether it can be taken back once the customer has it; said before it is approved. */
  readonly canBeTakenBack: boolean;
  /** What tells the customer: a credit stands in the resolution mail, a gift card never does (R18). */
  readonly announcedBy: "resolution-mail" | "own-message";
  /** Who carries it out. */
  readonly provider: string;
};

/** Every kind of thing we give for the trouble (R17): this table is the only place that lists them. */
export const accommodationKinds = {
  credit: {
    label: "Credit",
    isMoney: true,
    canBeTakenBack: true,
    announcedBy: "resolution-mail",
    provider: "credit-ledger",
  },
  "gift-card": {
    label: "Gift card",
    isMoney: true,
    canBeTakenBack: false,
    announcedBy: "own-message",
    provider: "code-pool",
  },
} as const satisfies Record<string, KindRule>;

export type AccommodationKind = keyof typeof accommodationKinds;
export const accommodationKindNames = Object.keys(accommodationKinds) as [
  AccommodationKind,
  ...AccommodationKind[],
];
