import type { OptionHappening } from "#app/domain/cases/choice-event.ts";
import type { Writer } from "./letter.ts";

/** The mails where the customer has something to choose (R16). */
export const choiceLetters: { readonly [Type in OptionHappening["type"]]: Writer<Type> | null } = {
  "options-put": ({ roundId, words, isHonestNo, options }, { head }) => ({
    kind: "options",
    props: { ...head, words, isHonestNo, options: [...options] },
    once: `options:${roundId}`,
  }),
  "option-chosen": null,
  "choice-begun": null,
  "options-withdrawn": ({ roundId, words }, { head }) => ({
    kind: "update",
    props: { ...head, body: words },
    once: `options-withdrawn:${roundId}`,
  }),
};
