import { z } from "zod";
import { type GivingLimit, givingLimitNames } from "#app/domain/accommodations/giving-limit.ts";
import type { RangeFacts, RangeTable } from "#app/domain/accommodations/suggested-range.ts";
import { faultNames } from "#app/domain/cases/fault.ts";
import { severityNames } from "#app/domain/clock/severity.ts";

const minor = z.coerce.number<unknown>().int();

export const LimitRow = z
  .object({
    name: z.enum(givingLimitNames),
    currency: z.string(),
    amount_minor: minor,
    days: z.number().nullable(),
  })
  .transform(({ amount_minor: amountMinor, ...row }): GivingLimit => ({ ...row, amountMinor }));

export const ReportingLimitRow = z
  .object({ currency: z.string(), amount_minor: minor })
  .transform(({ currency, amount_minor: amountMinor }) => ({ currency, amountMinor }));

const percent = z.int().min(0);

/** The rules of one currency, as they are kept. */
export const RangeTableRow = z
  .object({
    currency: z.string(),
    rules: z.object({
      bases: z.record(z.enum(severityNames), z.object({ fromMinor: z.int(), toMinor: z.int() })),
      faultPercents: z.record(z.enum(faultNames), percent),
      addedForRepeat: percent,
      addedForChase: percent,
      addedForBrokenPromise: percent,
      mostAdded: percent,
      addedForTier: percent,
    }),
  })
  .transform(({ currency, rules }): RangeTable => ({ currency, ...rules }));

export const RangeFactsRow = z.object({
  severity: z.enum(severityNames),
  fault: z.enum(faultNames),
  repeats: z.coerce.number<unknown>().int(),
  chases: z.coerce.number<unknown>().int(),
  brokenPromises: z.coerce.number<unknown>().int(),
  tier: z.string(),
}) satisfies z.ZodType<RangeFacts>;

export const TotalsRow = z.object({ lately: minor, toCustomer: minor, byStaff: minor });
