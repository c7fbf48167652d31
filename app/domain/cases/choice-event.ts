import type { CostToHer } from "../options/options.ts";

// What can happen where the customer has something to choose. Part of `CaseHappening`.

/** An option as a mail tells it. */
export type ToldOption = CostToHer & {
  readonly title: string;
  readonly words: string | null;
  readonly why: string | null;
};

type OfRound = { roundId: string };

export type OptionHappening =
  | ({
      type: "options-put";
      words: string | null;
      isHonestNo: boolean;
      options: readonly ToldOption[];
    } & OfRound)
  /** `before`: what she had chosen until now. */
  | ({ type: "option-chosen"; optionId: string; title: string; before: string | null } & OfRound)
  | ({ type: "choice-begun"; title: string } & OfRound)
  | ({ type: "options-withdrawn"; words: string } & OfRound);

/** Which of them the customer sees in her history. */
export const customerSeesChoice: Record<OptionHappening["type"], boolean> = {
  "options-put": true,
  "option-chosen": true,
  "choice-begun": true,
  "options-withdrawn": true,
};
