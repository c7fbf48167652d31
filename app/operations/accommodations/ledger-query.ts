import { z } from "zod";
import { accommodationKindNames } from "#app/domain/accommodations/kind.ts";
import { monthSpan } from "#app/domain/accommodations/month.ts";
import { ledgerSteps } from "#app/domain/accommodations/posting.ts";
import { orNothing } from "../fields.ts";
import type { Services } from "../services.ts";
import type { LedgerWish } from "../views/finance/books.ts";

const person = orNothing(z.uuid("Choose a person from the list."));

/** Which part of the books is wanted, as a form, an address or a command names it. */
export const LedgerQuery = z.object({
  month: z.string("Choose a month, such as 2026-03."),
  costCentre: orNothing(
    z.union([z.literal("none"), z.uuid()], "Choose a cost centre from the list."),
  ),
  kind: orNothing(z.enum(accommodationKindNames, "Choose a kind from the list.")),
  step: orNothing(z.enum(ledgerSteps, "Choose a step from the list.")),
  askedBy: person,
  approvedBy: person,
  /** All that was booked on one budget, from its month on: a yes may come later than what was asked. */
  budget: orNothing(z.uuid("Choose a budget from the books.")),
});
export type LedgerQuery = z.output<typeof LedgerQuery>;

const atLast = new Date("9999-01-01T00:00:00Z");

/** The same as the books are asked; null when there is no such month. */
export function toLedgerWish(
  { settings }: Pick<Services, "settings">,
  { month, costCentre, kind, step, askedBy, approvedBy, budget }: LedgerQuery,
): LedgerWish | null {
  const span = monthSpan(month, settings.calendar.timeZone);
  if (!span) return null;
  return {
    span: budget ? { ...span, to: atLast } : span,
    budget: budget ?? null,
    costCentre: costCentre ?? null,
    kind: kind ?? null,
    step: step ?? null,
    askedBy: askedBy ?? null,
    approvedBy: approvedBy ?? null,
  };
}
