import type { AccommodationKind } from "./kind.ts";

/**
 * The accounts of the books. Positive is debit, negative is credit.
 * `goodwill-cost`: what we decided to give. `owed-to-customers`: decided, not given yet.
 * `credits-given`: credits on customers' accounts. `refunds-paid`, `goods-given`, `periods-given`: at cost.
 * `gift-cards-in-stock`: codes we hold, at face value.
 * `gift-cards-bought`: where they came from. `budget-reserved`, `budget-left`: held back for a request
 * until it is decided. `gifts-outstanding`: given by a provider outside, not used yet; from there to
 * `gifts-used` or `gifts-run-out`.
 */
export const ledgerAccounts = [
  "goodwill-cost",
  "owed-to-customers",
  "credits-given",
  "refunds-paid",
  "goods-given",
  "periods-given",
  "gift-cards-in-stock",
  "gift-cards-bought",
  "budget-reserved",
  "budget-left",
  "gifts-outstanding",
  "gifts-used",
  "gifts-run-out",
] as const;
export type LedgerAccount = (typeof ledgerAccounts)[number];

/** `loaded` books codes into stock; the others belong to one accommodation, once each at most. */
export const ledgerSteps = [
  "loaded",
  "reserved",
  "released",
  "approved",
  "issued",
  "reversed",
  "redeemed",
  "expired",
  "returned",
] as const;
export type LedgerStep = (typeof ledgerSteps)[number];

export type LedgerLine = {
  readonly account: LedgerAccount;
  readonly amountMinor: number;
  readonly currency: string;
};

const issuedFrom = {
  credit: "credits-given",
  refund: "refunds-paid",
  "gift-card": "gift-cards-in-stock",
  replacement: "goods-given",
  "better-model": "goods-given",
  "free-period": "periods-given",
  "goodwill-note": "goods-given",
} as const satisfies Record<AccommodationKind, LedgerAccount>;

/** Where a given thing stands in the books: a gift card of a provider outside is not out of our stock. */
function accountOf({ kind, provider = "" }: Given): LedgerAccount {
  const fromStock = kind === "gift-card" && ["", "code-pool"].includes(provider);
  return kind === "gift-card" && !fromStock ? "gifts-outstanding" : issuedFrom[kind];
}

type Given = {
  readonly kind: AccommodationKind;
  /** Who carried it out; our own stock and books, when it is left out. */
  readonly provider?: string;
  readonly amountMinor: number;
  readonly currency: string;
};

/** The two lines a step of an accommodation books; their sum is zero (MON-7). Words book nothing. */
export function postingFor(
  step: Exclude<LedgerStep, "loaded">,
  given: Given,
): readonly LedgerLine[] {
  const accounts = {
    reserved: ["budget-reserved", "budget-left"],
    released: ["budget-left", "budget-reserved"],
    approved: ["goodwill-cost", "owed-to-customers"],
    issued: ["owed-to-customers", accountOf(given)],
    reversed: ["owed-to-customers", "goodwill-cost"],
    redeemed: ["gifts-outstanding", "gifts-used"],
    expired: ["gifts-outstanding", "gifts-run-out"],
    // It came back after it was given: it costs nothing, and is asked for anew if it is still due.
    returned: [accountOf(given), "goodwill-cost"],
  } as const satisfies Record<typeof step, readonly [LedgerAccount, LedgerAccount]>;
  return move(given, accounts[step]);
}

/** The two lines that book loaded codes into stock, for the sum of one currency. */
export function postingForStock(sum: Omit<Given, "kind">): readonly LedgerLine[] {
  return move(sum, ["gift-cards-in-stock", "gift-cards-bought"]);
}

function move(
  { amountMinor, currency }: Omit<Given, "kind">,
  [debit, credit]: readonly [LedgerAccount, LedgerAccount],
): readonly LedgerLine[] {
  if (amountMinor === 0) return [];
  return [
    { account: debit, amountMinor, currency },
    { account: credit, amountMinor: -amountMinor, currency },
  ];
}

/** Where an accommodation stands as far as its postings tell (MON-7: the state follows the books). */
export function standingByBooks(
  steps: readonly LedgerStep[],
): "not-approved" | "owed" | "given" | "reversed" {
  if (steps.includes("reversed") || steps.includes("returned")) return "reversed";
  if (steps.includes("issued")) return "given";
  return steps.includes("approved") ? "owed" : "not-approved";
}
