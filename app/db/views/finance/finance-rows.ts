import { z } from "zod";
import { deedNames } from "#app/domain/accommodations/deed.ts";
import { givingNoticeNames } from "#app/domain/accommodations/giving-limit.ts";
import { accommodationKindNames } from "#app/domain/accommodations/kind.ts";
import { orderStateNames, refusalNames } from "#app/domain/accommodations/order.ts";
import { accommodationStateNames } from "#app/domain/accommodations/state.ts";
import { caseStatusNames } from "#app/domain/cases/case-status.ts";
import { channelNames } from "#app/domain/cases/channel.ts";
import { faultNames } from "#app/domain/cases/fault.ts";
import { severityNames } from "#app/domain/clock/severity.ts";

// The queries name their columns as the views do, so that a row only has to be checked.

const person = z.object({ id: z.string(), name: z.string() });

export const LineRow = z.object({
  id: z.string(),
  reference: z.string(),
  subject: z.string(),
  customerName: z.string(),
  kind: z.enum(accommodationKindNames),
  what: z.string().nullable(),
  amountMinor: z.int(),
  currency: z.string(),
  state: z.enum(accommodationStateNames),
  requestedBy: person,
  requestedAt: z.date(),
  promisedBy: z.date(),
  ownerId: z.string(),
  version: z.int(),
});

export const EarlierRow = LineRow.pick({
  id: true,
  reference: true,
  kind: true,
  amountMinor: true,
  currency: true,
  state: true,
  requestedAt: true,
});

export const StoryRow = LineRow.extend({
  caseId: z.string(),
  customerId: z.string(),
  why: z.string(),
  askedMinor: z.int(),
  rangeWhy: z.string().nullable(),
  notices: z.array(z.enum(givingNoticeNames)),
  byAuthority: z.boolean(),
  firstApprovedBy: person.nullable(),
  firstApprovedAt: z.date().nullable(),
  budgetId: z.string().nullable(),
  version: z.int(),
  replacesId: z.string().nullable(),
  replacedById: z.string().nullable(),
  decidedBy: person.nullable(),
  decidedAt: z.date().nullable(),
  decisionNote: z.string().nullable(),
  issuedAt: z.date().nullable(),
  headsUpAt: z.date().nullable(),
  announcedAt: z.date().nullable(),
  provider: z.string(),
  creditNumber: z.string().nullable(),
  problem: z.string(),
  product: z.string().nullable(),
  channel: z.enum(channelNames),
  severity: z.enum(severityNames),
  fault: z.enum(faultNames),
  caseStatus: z.enum(caseStatusNames),
  ownerName: z.string(),
  receivedAt: z.date(),
  resolvedAt: z.date().nullable(),
  nextUpdateDueAt: z.date().nullable(),
  contacts: z.int(),
  contactsSinceOurs: z.int(),
  ourWords: z.int(),
  sameProductCases: z.int(),
  codesThatFit: z.int().nullable(),
});

export const CaseGiftsRow = z.object({
  caseId: z.string(),
  customerId: z.string(),
  reference: z.string(),
  subject: z.string(),
  customerName: z.string(),
  caseStatus: z.enum(caseStatusNames),
  problem: z.string(),
  readBack: z.enum(["open", "confirmed", "corrected"]),
  readBackWaivedAt: z.date().nullable(),
  ownerId: z.string(),
  nextUpdateDueAt: z.date().nullable(),
  sameProductCases: z.int(),
});

export const QuestionRow = z.object({
  id: z.string(),
  accommodationId: z.string(),
  question: z.string(),
  askedBy: z.string(),
  askedAt: z.date(),
  answer: z.string().nullable(),
});

export const BudgetRow = z.object({
  id: z.string(),
  team: z.string(),
  month: z.string(),
  currency: z.string(),
  capMinor: z.int(),
  reservedMinor: z.int(),
  spentMinor: z.int(),
});

export const TeamRow = person;

export const DeedRow = z.object({
  name: z.enum(deedNames),
  at: z.date(),
  by: person.nullable(),
  place: z.string().nullable(),
});

export const GiftRow = LineRow.extend({
  decisionNote: z.string().nullable(),
  why: z.string(),
  rangeWhy: z.string().nullable(),
  isReplaced: z.boolean(),
  order: z
    .object({ state: z.enum(orderStateNames), refusal: z.enum(refusalNames).nullable() })
    .nullable(),
});

export const StockRow = z.object({
  currency: z.string(),
  amountMinor: z.int(),
  free: z.int(),
  taken: z.int(),
  stale: z.int(),
  nextEnd: z.string().nullable(),
  waiting: z.int(),
});

export const StockWorthRow = z.object({
  currency: z.string(),
  codesMinor: z.int(),
  booksMinor: z.int(),
});
