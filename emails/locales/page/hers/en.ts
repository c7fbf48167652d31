/** The English of it. ICU MessageFormat; apostrophes are written ’. */
export const en = {
  "options.heading.yes": "Choose what suits you",
  "options.heading.no": "What we can do instead",
  "options.words":
    "{owner} goes ahead with what you choose at once. You can change your mind until we have begun.",
  "options.choose": "Choose this",
  "options.change": "Choose this instead",
  "options.chosen": "You chose this.",
  "options.waits": "{owner} goes ahead with it. Until we have begun you can still choose another.",
  "options.begun":
    "We have begun with what you chose. If it should be another way after all, write to {owner}.",
  "said.option-chosen": "Thank you. {owner} has your choice and goes ahead with it.",
  "fault.option-begun":
    "We have already begun with what you chose. If it should be another way after all, write to {owner}.",
  "fault.option-gone": "These options have changed meanwhile. See below what there is now.",
  "history.options-put": "We gave you options to choose from.",
  "history.option-chosen": "You chose: {title}",
  "history.choice-begun": "We began with what you chose.",
  "history.options-withdrawn": "We had to take the options back:",
} as const;

export type HerWords = Readonly<Record<keyof typeof en, string>>;
