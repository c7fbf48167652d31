import type { AccommodationQuestions } from "../accommodation-questions.ts";
import type { Accommodations, GiftCodes, Ledger } from "../accommodations.ts";
import type { Budgets, Giving } from "../giving.ts";
import type { ProviderBooks, ProviderOrders } from "../provider-orders.ts";

/** What is given to customers: what may be, who decides, the books, and those who carry it out. */
export type MoneyStore = {
  readonly accommodations: Accommodations;
  readonly questions: AccommodationQuestions;
  readonly giving: Giving;
  readonly budgets: Budgets;
  readonly ledger: Ledger;
  readonly giftCodes: GiftCodes;
  readonly providerOrders: ProviderOrders;
  readonly providerBooks: ProviderBooks;
};
