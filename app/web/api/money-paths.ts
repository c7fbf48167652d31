import { ChangeWish } from "./change-wish.ts";
import { changeAccommodation } from "./document-examples.ts";
import type { Operation } from "./document-paths.ts";
import { LedgerListQuery } from "./ledger-list.ts";

/** Reading and changing what was asked for, and the books, as the document tells them. */
export const moneyOperations: readonly Operation[] = [
  {
    route: "apiAccommodation",
    method: "get",
    name: "getAccommodation",
    summary: "One request, with the ETag that a change of it is checked against.",
    scope: "cases:read",
    answer: "Accommodation",
    statuses: [200],
  },
  {
    route: "apiAccommodation",
    method: "patch",
    name: "changeAccommodation",
    summary:
      "Changes what the same member of staff asked for, until it is issued; what is left out stays. It is taken back and asked anew in its place: the answer has an id of its own, and a yes to the old one falls. Where nothing changes it answers 200.",
    scope: "accommodations:ask",
    body: { name: "ChangeAccommodation", schema: ChangeWish, example: changeAccommodation },
    answer: "Accommodation",
    statuses: [201, 200],
  },
  {
    route: "apiLedger",
    method: "get",
    name: "listLedger",
    summary:
      "The books of a month in the order of booking, or a part of them. A debit is above zero, a credit below. With `Accept: text/csv` the whole month as one file. Who takes the books is written down.",
    scope: "ledger:read",
    query: LedgerListQuery,
    answer: "Ledger",
    asCsv: true,
    statuses: [200],
  },
];
