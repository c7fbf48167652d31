/** The English of it. ICU MessageFormat; apostrophes are written ’. */
export const en = {
  "thanks.questions":
    "And may I ask you two things? It failed you, and I would like to learn from it. You need not answer.",
  "thanks.questions.where": "Your page has a place for the answers, and for how it was for you.",
  "alert.about.low-satisfaction": "The customer is not satisfied with how we dealt with it. Call.",
} as const;

export type AfterWords = Readonly<Record<keyof typeof en, string>>;
