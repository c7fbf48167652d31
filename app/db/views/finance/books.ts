import type { Knex } from "knex";
import type { z } from "zod";
import type { BookViews, LedgerWish } from "#app/operations/views/finance/books.ts";
import { bookMonths } from "./books-months-sql.ts";
import {
  BookLineRow,
  LedgerEntryRow,
  NamedRow,
  PersonRow,
  RecipientCountRow,
  RecipientRow,
  SumRow,
} from "./books-rows.ts";
import { approvers, askers, costCentres, ledger, ledgerSums } from "./books-sql.ts";
import { giftRecipients, recipientCounts } from "./gift-recipients-sql.ts";
import { listBudgets } from "./giving-rules.ts";

const beforeAll = "00000000-0000-0000-0000-000000000000";

/** What is read from the books. */
export function bookViews(db: Knex): BookViews {
  async function read<Row extends z.ZodType>(
    row: Row,
    sql: string,
    bindings: Record<string, unknown> = {},
  ) {
    const { rows } = await db.raw<{ rows: unknown[] }>(sql, bindings as Record<string, Knex.Value>);
    return rows.map((each) => row.parse(each));
  }
  const flat = ({ span, ...wish }: LedgerWish) => ({ budget: null, ...span, ...wish });
  return {
    listLedger: (wish, page) => read(LedgerEntryRow, ledger, { ...flat(wish), ...page }),
    sumLedger: (wish) => read(SumRow, ledgerSums, flat(wish)),
    listMonths: (span, timeZone) => read(BookLineRow, bookMonths, { ...span, timeZone }),
    listBudgets: (months) => listBudgets(db, months),
    countGiftRecipients: (span) => read(RecipientCountRow, recipientCounts, { ...span }),
    listGiftRecipients: (span, { after, limit }) =>
      read(RecipientRow, giftRecipients, {
        ...span,
        limit,
        afterCurrency: after?.currency ?? "",
        afterCustomer: after?.customerId ?? beforeAll,
      }),
    listChoices: async () => ({
      costCentres: await read(NamedRow, costCentres),
      askers: await read(PersonRow, askers),
      approvers: await read(PersonRow, approvers),
    }),
  };
}
