import { z } from "zod";
import { type FiguresWish, figureGroups } from "#app/operations/views/figure-tallies.ts";

const uuid = (what: string) => z.uuid(`Name ${what} by its id.`);

/** What of the figures is looked at, as it stands in an address. */
export const FiguresAsked = z.strictObject({
  by: z.enum(figureGroups, `Choose: ${figureGroups.join(", ")}.`).default("time"),
  /** The last 13 weeks, or the last 12 months. */
  over: z.enum(["week", "month"], "Choose: week, month.").default("week"),
  team: uuid("the team").optional(),
  partner: uuid("the partner").optional(),
  product: z.string().trim().min(1).max(200).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, "Write a currency such as EUR.")
    .optional(),
});
export type FiguresAsked = z.output<typeof FiguresAsked>;

/** A page's address is forgiving: what cannot be read, or was left empty, is not asked for. */
export function readFiguresAsked(address: string): FiguresAsked {
  const given = Object.fromEntries(
    [...new URL(address).searchParams].filter(
      ([name, value]) => name in FiguresAsked.shape && value.trim() !== "",
    ),
  );
  const parsed = FiguresAsked.safeParse(given);
  return parsed.success ? parsed.data : FiguresAsked.parse({});
}

/** What is asked for as the views take it. */
export function wishOf({ by, over, team, partner, product, currency }: FiguresAsked): FiguresWish {
  return {
    ...{ by, length: over },
    teamId: team ?? null,
    partnerId: partner ?? null,
    product: product ?? null,
    currency: currency ?? null,
  };
}
