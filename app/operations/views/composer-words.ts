import type { ComposerHappening } from "#app/domain/cases/composer-event.ts";
import { composedMoments, isComposedMoment } from "#app/domain/composer/composed-moments.ts";
import { cameBackWords } from "./came-back-words.ts";
import type { AllTellers } from "./story/telling.ts";

/** What a composed mail is called. */
export function momentWords(moment: string | undefined): string {
  return moment && isComposedMoment(moment) ? composedMoments[moment].label : "Update";
}

/** What happens to a mail before it leaves, for staff. */
export const composerTellers: AllTellers<ComposerHappening["type"]> = {
  "mail-taken-back": ({ moment }) => ({
    what: `Taken back before it left: ${momentWords(moment)}`,
  }),
  "draft-came-back": ({ moment, why }) => ({
    what: `Did not leave: ${momentWords(moment)}`,
    words: cameBackWords(why),
  }),
  "reading-overridden": ({ rule, reason }) => ({
    what: `The reading was overridden: ${rule.replaceAll("-", " ")}`,
    words: reason,
  }),
  "second-reader-asked": ({ moment }) => ({
    what: `Waits for a second reader: ${momentWords(moment)}`,
  }),
  "second-reader-approved": ({ moment }) => ({
    what: `A second person has read it: ${momentWords(moment)}`,
  }),
  "sensitive-marked": ({ sensitive }) => ({
    what: sensitive
      ? "A second person now reads what leaves for this customer"
      : "What leaves is no longer read by a second person",
  }),
};
