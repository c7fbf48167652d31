import type { MoneyStore } from "#app/operations/ports/store/money-store.ts";
import { accommodationQuestions } from "../accommodations/accommodation-questions.ts";
import { accommodations } from "../accommodations/accommodations.ts";
import { budgets } from "../accommodations/budgets.ts";
import { giftCardCodes } from "../accommodations/gift-card-codes.ts";
import { giving } from "../accommodations/giving.ts";
import { ledger } from "../accommodations/ledger.ts";
import { providerBooks } from "../orders/provider-books.ts";
import { providerOrders } from "../orders/provider-orders.ts";
import type { Parts } from "./parts.ts";

/** What is given to customers: what may be, who decides, the books, and those who carry it out. */
export const moneyParts: Parts<MoneyStore> = {
  accommodations: ({ tx }) => accommodations(tx),
  questions: ({ tx }) => accommodationQuestions(tx),
  giving: ({ tx }) => giving(tx),
  budgets: ({ tx }) => budgets(tx),
  ledger: ({ tx }) => ledger(tx),
  giftCodes: ({ tx }) => giftCardCodes(tx),
  providerOrders: ({ tx }) => providerOrders(tx),
  providerBooks: ({ tx }) => providerBooks(tx),
};
