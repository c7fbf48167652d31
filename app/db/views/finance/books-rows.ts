import { z } from "zod";
import { accommodationKindNames } from "#app/domain/accommodations/kind.ts";
import { ledgerAccounts, ledgerSteps } from "#app/domain/accommodations/posting.ts";

// The queries name their columns as the views do, so that a row only has to be checked.

const text = z.string().nullable();

export const LedgerEntryRow = z.object({
  id: z.int(),
  postingId: z.string(),
  at: z.date(),
  step: z.enum(ledgerSteps),
  account: z.enum(ledgerAccounts),
  amountMinor: z.int(),
  currency: z.string(),
  accommodationId: text,
  kind: z.enum(accommodationKindNames).nullable(),
  reference: text,
  creditNumber: text,
  costCentre: text,
  askedBy: text,
  approvedBy: text,
  firstApprovedBy: text,
});

export const SumRow = z.object({
  account: z.enum(ledgerAccounts),
  currency: z.string(),
  debitMinor: z.int(),
  creditMinor: z.int(),
});

export const BookLineRow = z.object({
  month: z.string(),
  costCentreId: z.string(),
  costCentre: text,
  kind: z.enum(accommodationKindNames),
  currency: z.string(),
  reserved: z.int(),
  approved: z.int(),
  issued: z.int(),
  reversed: z.int(),
  returned: z.int(),
});

export const RecipientRow = z.object({
  customerId: z.string(),
  name: z.string(),
  email: text,
  phone: text,
  currency: z.string(),
  cards: z.int(),
  amountMinor: z.int(),
  limitMinor: z.int(),
});

export const RecipientCountRow = z.object({
  currency: z.string(),
  limitMinor: z.int(),
  recipients: z.int(),
  amountMinor: z.int(),
});

export const NamedRow = z.object({ id: z.string(), name: z.string() });
export const PersonRow = NamedRow.extend({ email: z.string() });
