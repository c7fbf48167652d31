/** Words about what was promised, and of a partner who is late, in English. ICU MessageFormat; apostrophes are written ’. */
export const en = {
  "promise.by": "By {when}",
  "promise.between": "Between {from} and {to}",
  "promise.was": "What I had promised you. {when}",
  "promise.now": "The new time",
  "promise-made.preheader": "What I promised you, in writing.",
  "promise-made.words": "Here is in writing what I promised you, so that you can hold me to it.",
  "promise-made.unsure":
    "I cannot name the hour with certainty, so I give you the time within which it will happen.",
  "promise-kept.preheader": "What I promised you is done.",
  "promise-kept.words": "What I promised you is done.",
  "promise-kept.late":
    "What I promised you is done. It came later than I had promised, and I am sorry for that.",
  "promise-kept.what": "What I promised you",
  "promise-kept.not-so":
    "If it did not happen, say so on your page. It is then open again, and I hear of it at once.",
  "promise-moved.preheader": "What I promised you has a new time.",
  "promise-moved.words":
    "What I promised you will not be done in the time I gave you. I am telling you before it is past.",
  "promise-moved.withdrawn":
    "I have to take back something I promised you, and you should know why.",
  "promise-broken.preheader": "I did not keep what I promised you.",
  "promise-broken.draft":
    "{name}, I had promised you this:\n\n{what}\n\n{when}. It did not happen in time. That is our doing, not yours, and I am sorry: you relied on it.",
  "partner-late.preheader": "{partner} keeps us waiting. We do not leave you waiting for them.",
  "partner-late.words":
    "{partner} works with us on your case and has not answered as agreed. That is for us to put right: you need not call anyone.",
  "partner-late.promised": "They had told us: by {when}.",
} as const;

export type PromiseWords = Readonly<Record<keyof typeof en, string>>;
