import type { OptionRound } from "#app/domain/options/options.ts";
import { costWords } from "#emails/kit/cost-words.ts";

/** What a case's choices are read from. */
export type ChoiceFacts = {
  /** The oldest first. */
  readonly rounds: readonly OptionRound[];
};

/** Options as the case page shows them. */
export type DeskChoices = { readonly rounds: ReturnType<typeof roundsOf> };

export function choicesOf(facts: ChoiceFacts): DeskChoices {
  return { rounds: roundsOf(facts) };
}

function roundsOf({ rounds }: ChoiceFacts) {
  return rounds.map(({ id, words, isHonestNo, state, chosenId, options }) => ({
    ...{ id, words, isHonestNo, state },
    options: options.map((option) => ({
      id: option.id,
      title: option.title,
      costs: costWords("en", option),
      isChosen: option.id === chosenId,
    })),
  }));
}
