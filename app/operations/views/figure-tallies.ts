import type { FigureName, Tally } from "#app/domain/figures/figure.ts";
import type { PeriodLength } from "#app/domain/figures/periods.ts";

export const figureGroups = ["time", "team", "partner", "product"] as const;
export type FigureGroup = (typeof figureGroups)[number];

/** What is looked at: over time or side by side, and of whose cases. */
export type FiguresWish = {
  readonly by: FigureGroup;
  readonly length: PeriodLength;
  readonly teamId: string | null;
  readonly partnerId: string | null;
  /** In capitals or not. */
  readonly product: string | null;
  /** Of what was given; null for the one most was given in. */
  readonly currency: string | null;
};

export type FiguresQuery = Omit<FiguresWish, "length" | "currency"> & {
  readonly figure: FigureName;
  /** The edges of the periods: one more than there are periods. */
  readonly edges: readonly Date[];
  readonly now: Date;
  readonly currency: string;
};

/** A tally of one period (its place, from 0), team, partner or product; `key` null is all of them. */
export type KeyedTally = Tally & { readonly key: string | null };

type Named = { readonly id: string; readonly name: string };

/** What is counted for the figures. Counts and sums; nothing about anybody. */
export type CareFigureViews = {
  count(query: FiguresQuery): Promise<readonly KeyedTally[]>;
  listChoices(): Promise<{ readonly teams: readonly Named[]; readonly partners: readonly Named[] }>;
  /** Currencies something was given in, the most used first. */
  listCurrencies(): Promise<readonly string[]>;
};
