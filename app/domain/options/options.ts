import type { Money } from "../accommodations/money.ts";

/** What a way of putting it right costs the customer (R14). */
export type CostToHer = {
  /** Of her own time, in minutes. */
  readonly minutes: number;
  readonly trips: number;
  readonly money: Money | null;
};

/** One way of putting it right. */
export type CaseOption = CostToHer & {
  readonly id: string;
  readonly title: string;
  readonly words: string | null;
  /** Why it costs her a trip or money. */
  readonly why: string | null;
};

/** Options that were put to the customer together (R16). */
export type OptionRound = {
  readonly id: string;
  readonly caseId: string;
  /** What we say above them; with an honest no, why it cannot be done. */
  readonly words: string | null;
  /** "We cannot repair this; here is what we can do." */
  readonly isHonestNo: boolean;
  readonly options: readonly CaseOption[];
  readonly offeredBy: string;
  readonly offeredAt: Date;
  readonly state: "open" | "chosen" | "begun" | "withdrawn";
  readonly chosenId: string | null;
  readonly chosenAt: Date | null;
  readonly begunAt: Date | null;
  /** Why they were taken back. */
  readonly because: string | null;
};

export const mostOptions = 6;

export type OptionsProblem =
  | "too-few-options"
  | "too-many-options"
  | "no-without-why"
  | "cost-without-why";

type Offered = Pick<OptionRound, "words" | "isHonestNo"> & {
  readonly options: readonly Omit<CaseOption, "id">[];
};

/** Null when these can be put to the customer, else why not (R14, R16). One alone is no choice, unless after a no. */
export function optionsProblem({ words, isHonestNo, options }: Offered): OptionsProblem | null {
  if (options.length < (isHonestNo ? 1 : 2)) return "too-few-options";
  if (options.length > mostOptions) return "too-many-options";
  if (isHonestNo && !words) return "no-without-why";
  return options.some((option) => isCostly(option) && !option.why) ? "cost-without-why" : null;
}

/** A way to go, or money: what a customer we failed should not have to give without a reason. */
export function isCostly({ trips, money }: CostToHer): boolean {
  return trips > 0 || money !== null;
}
