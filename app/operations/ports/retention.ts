import type { RetentionName } from "#app/domain/retention/retention.ts";

/** Kinds whose rows simply go; customers are forgotten one by one. */
export type RowsByAge = Exclude<RetentionName, "customers">;

export type Retention = {
  /** What was set; null: for ever. */
  findRules(): Promise<ReadonlyMap<RetentionName, number | null>>;
  setRule(name: RetentionName, days: number | null, at: Date): Promise<void>;
  /** How many are older. */
  findCount(name: RetentionName, before: Date): Promise<number>;
  /** Customers who are older, by id. */
  listForgettable(before: Date, limit: number, after: string | null): Promise<readonly string[]>;
  /** Takes out a handful. How many went, and the files that nobody else's row names. */
  takeOut(
    name: RowsByAge,
    before: Date,
    limit: number,
  ): Promise<{ readonly count: number; readonly files: readonly string[] }>;
};
