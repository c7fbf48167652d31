import type { CostToHer } from "#app/domain/options/options.ts";

/** Options as the customer reads them (R16). */
export type PageOptions = {
  readonly words: string | null;
  readonly isHonestNo: boolean;
  readonly state: "open" | "chosen" | "begun";
  readonly chosenId: string | null;
  readonly options: readonly PageOption[];
};

export type PageOption = CostToHer & {
  readonly id: string;
  readonly title: string;
  readonly words: string | null;
  readonly why: string | null;
};
