import type { LedgerAccount, LedgerStep } from "#app/domain/accommodations/posting.ts";

export const accountWords: Record<LedgerAccount, string> = {
  "goodwill-cost": "Goodwill, cost",
  "owed-to-customers": "Owed to customers",
  "credits-given": "Credits given",
  "refunds-paid": "Refunds paid",
  "goods-given": "Goods given",
  "periods-given": "Free periods given",
  "gift-cards-in-stock": "Gift cards in stock",
  "gift-cards-bought": "Gift cards bought",
  "budget-reserved": "Held back in budgets",
  "budget-left": "Left in budgets",
  "gifts-outstanding": "Gifts given, not used yet",
  "gifts-used": "Gifts used",
  "gifts-run-out": "Gifts run out",
};

export const stepWords: Record<LedgerStep, string> = {
  loaded: "Codes loaded",
  reserved: "Held back",
  released: "No longer held back",
  approved: "Approved",
  issued: "Issued",
  reversed: "Booked back",
  redeemed: "Used",
  expired: "Run out",
  returned: "Came back",
};
