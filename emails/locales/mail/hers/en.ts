/** The English of it. ICU MessageFormat; apostrophes are written ’. */
export const en = {
  "options.preheader.yes": "There is more than one way to put it right. You choose.",
  "options.preheader.no": "An honest no, and what we can do instead.",
  "options.words.yes":
    "There is more than one way to put it right. Which one suits you best is for you to say.",
  "options.words.no":
    "We cannot put it right the way you hoped for. I would rather tell you so than keep you waiting. Here is why, and what we can do instead.",
  "options.how": "You choose on your page, in one tap. I go ahead with it at once.",
  "options.button": "Choose on your page",
  "cost.time": "About {span} of your time.",
  "cost.no-time": "None of your time.",
  "cost.trips": "{count, plural, one {One trip for you.} other {# trips for you.}}",
  "cost.no-trip": "No trip.",
  "cost.money": "You pay {amount}.",
  "cost.no-money": "It costs you nothing.",
  "alert.about.option-chosen": "The customer has chosen among the options. Go ahead with it.",
} as const;

export type HerWords = Readonly<Record<keyof typeof en, string>>;
