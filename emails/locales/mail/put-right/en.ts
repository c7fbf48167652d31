/** The resolution, and what is given for the trouble, in English. ICU MessageFormat; apostrophes are written ’. */
export const en = {
  "resolution.preheader": "What went wrong, how we put it right, and why it will not happen again.",
  "resolution.what": "What went wrong",
  "resolution.how": "How we put it right",
  "resolution.why": "Why it will not happen again",
  "resolution.why.not-yet": "We do not know this yet. We will tell you by {day}.",
  "resolution.apology.ours":
    "This was our fault, and we take responsibility for it. We are sorry for the trouble it gave you and the time it cost you.",
  "resolution.apology.shared":
    "Part of this was our doing, and we take responsibility for our part. We are sorry for the trouble it gave you and the time it cost you.",
  "resolution.apology.partner":
    "We are sorry for the trouble this gave you and the time it cost you. You should not have had to wait on anyone.",
  "resolution.apology.unclear":
    "We cannot say yet where this began. Wherever it was, we are sorry for the trouble it gave you and the time it cost you.",
  "resolution.apology.not-ours":
    "We are sorry for the trouble this gave you and the time it cost you. We were glad to help put it right.",
  "resolution.chases":
    "{count, plural, one {You had to come back to us once before it was settled.} other {You had to come back to us # times before it was settled.}} We are sorry for that too.",
  "resolution.thanks":
    "Thank you for your patience, for the trust you put in us, and for staying with us as a customer.",
  "resolution.still":
    "If anything is still not right, tell me on your page. Your case is then open again, and still with me.",

  "credit.label": "For your trouble, a credit of",
  "credit.note": "Number {number}, in your name at {brand}.",
  "credit.preheader": "We have credited you for the trouble you had.",
  "credit.words": "You had trouble that you should not have had. We have credited you for it.",

  "given.preheader": "Something for the trouble you had.",
  "given.words": "You had trouble that you should not have had. This is for it.",
  "given.refund": "Paid back to you",
  "given.replacement": "A replacement for you",
  "given.better-model": "A better model for you, at no extra cost",
  "given.free-period": "Free of charge for you",
  "given.number": "Number {number}.",

  "heads-up.subject": "{brand}: before our next mail, case {reference}",
  "heads-up.preheader": "A word from {owner}, so that you know the next mail is really from us.",
  "heads-up.words":
    "I would like to do something for the trouble you had. In a separate mail you will get a gift card from us. I am telling you beforehand so that you know it is meant, and really from us.",
  "heads-up.signs":
    "That mail will name your case, {reference}. It asks for no payment and no password. The card itself waits on your page.",
  "heads-up.doubt": "If anything about it looks odd, call me before you press anything.",

  "gift-card.subject": "{brand}: something for your trouble, case {reference}",
  "gift-card.preheader": "The gift card {owner} wrote to you about.",
  "gift-card.words": "Here is the gift card I wrote to you about. It is yours, with our thanks.",
  "gift-card.label": "Gift card",
  "gift-card.until": "It can be used until {day}.",
  "gift-card.how":
    "The card’s code is not in this mail, so that nobody else can take it. Open your page and ask for the code: we first send a short number to this address, to be sure that it is you.",
  "gift-card.button": "Open your gift card",
} as const;

export type PutRightWords = Readonly<Record<keyof typeof en, string>>;
