import { z } from "zod";
import { accommodationKindNames } from "#app/domain/accommodations/kind.ts";
import { ledgerAccounts, ledgerSteps } from "#app/domain/accommodations/posting.ts";
import { LedgerQuery } from "#app/operations/accommodations/ledger-query.ts";
import type { LedgerRow } from "#app/operations/views/finance/books.ts";
import { faultsOfFields, wrongFields } from "./problem.ts";

const limitWords = "Write a number from 1 to 1000.";

/** What the books may be asked for, as it stands in an address. */
export const LedgerListQuery = z.strictObject({
  ...LedgerQuery.shape,
  cursor: z
    .string()
    .refine((cursor) => readCursor(cursor) !== null, "Send `next` of the page before, as it was.")
    .optional(),
  limit: z.coerce
    .number(limitWords)
    .int(limitWords)
    .min(1, limitWords)
    .max(1000, limitWords)
    .default(200),
});

const Entry = z.strictObject({
  id: z.int(),
  postingId: z.uuid(),
  at: z.iso.datetime(),
  step: z.enum(ledgerSteps),
  account: z.enum(ledgerAccounts),
  /** Above zero a debit, below a credit, in minor units. */
  amountMinor: z.int(),
  currency: z.string(),
  /** Null for stock, which no request is behind. */
  accommodationId: z.uuid().nullable(),
  kind: z.enum(accommodationKindNames).nullable(),
  number: z.string().nullable(),
  case: z.string().nullable(),
  costCentre: z.string().nullable(),
  askedBy: z.string().nullable(),
  approvedBy: z.string().nullable(),
  firstApprovedBy: z.string().nullable(),
});

export const LedgerAnswer = z.strictObject({
  items: z.array(Entry),
  /** The cursor of the next page; null when this is the last one. */
  next: z.string().nullable(),
});

/** The query of an address; else throws a problem document (400). */
export function readLedgerQuery(request: Request) {
  const parsed = LedgerListQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) throw wrongFields(faultsOfFields(parsed.error), 400);
  const { cursor, limit, ...query } = parsed.data;
  return { query, after: cursor ? (readCursor(cursor) ?? 0) : null, limit };
}

/** A line of the ledger as a program reads it. */
export function presentEntry(row: LedgerRow): z.output<typeof Entry> {
  const { creditNumber: number, reference, at, ...entry } = row;
  return { ...entry, at: at.toISOString(), number, case: reference };
}

/** The cursor behind a page; null when it was not full. */
export function ledgerCursor(page: readonly LedgerRow[], limit: number): string | null {
  const last = page.length < limit ? undefined : page.at(-1);
  return last ? Buffer.from(`entry:${last.id}`).toString("base64url") : null;
}

function readCursor(cursor: string): number | null {
  const [, id] = /^entry:(\d{1,15})$/.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  return id === undefined ? null : Number(id);
}
