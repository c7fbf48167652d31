import type { CaseEvent } from "#app/domain/cases/case-event.ts";
import type { ComposerHappening } from "#app/domain/cases/composer-event.ts";
import { composedMoments, isComposedMoment } from "#app/domain/composer/composed-moments.ts";

type Telling = { readonly what: string; readonly words?: string | null };
type Tellers = {
  readonly [Type in ComposerHappening["type"]]: (event: CaseEvent<Type>) => Telling;
};

/** What a composed mail is called. */
export function momentWords(moment: string | undefined): string {
  return moment && isComposedMoment(moment) ? composedMoments[moment].label : "Update";
}

/** Why a draft came back, as a sentence. */
export function cameBackWords(why: string): string {
  return whys[why] ?? "It could not leave as things stand. Read it again, then send it anew.";
}

const whys: Readonly<Record<string, string>> = {
  "case-is-over": "The case was put right meanwhile, so it did not leave.",
  "not-resolved": "The case is open again, so it did not leave.",
  "already-resolved": "The case was put right meanwhile, so it did not leave.",
  "read-back-open": "The customer corrected what we understood, so it did not leave.",
  "needs-second-reader": "A second person has to read it first, so it did not leave.",
  "follow-ups-stopped": "The customer asked for no more of these mails, so it did not leave.",
  "options-stand": "Other options were put to the customer meanwhile, so these did not leave.",
  "slot-in-the-past": "A time in it was past by then, so it did not leave.",
  "plan-started-already": "The plan was started meanwhile, so it did not leave a second time.",
  "gift-card-left-already": "The gift card's message left meanwhile, so this one did not.",
  "heads-up-left-already": "The gift card's heads-up left meanwhile, so this one did not.",
  "gift-card-not-given": "The gift card is not given any more, so its message did not leave.",
  "link-sent-just-now": "A link was mailed minutes before, so this one did not leave.",
  "link-sent-often": "Three links were mailed within a day, so this one did not leave.",
  "no-address": "There is no mail address on file any more, so it did not leave.",
  "gift-card-came-back":
    "The gift card came back, so its message did not leave. Call the customer.",
  "needed-part-empty": "The part it is for is empty, so it did not leave.",
  "already-kept": "The promise was settled meanwhile, so it did not leave.",
  "reading-errors": "The reading now finds an error in it, so it did not leave.",
};

/** What happens to a mail before it leaves, for staff. */
export const composerTellers: Tellers = {
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
