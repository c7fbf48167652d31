/** What went wrong, how it was put right, and what is given for the trouble, in English. ICU MessageFormat; apostrophes are written ’. */
export const en = {
  "right.what": "What went wrong",
  "right.how": "How we put it right",
  "right.why": "Why it will not happen again",
  "right.why.not-yet": "We do not know this yet. We will tell you by {day}.",
  "right.apology": "Our apology",
  "check.heading": "Did we put it right?",
  "check.words":
    "Tell us either way. If something is still not right, your case is open again, with {owner}.",
  "check.yes": "Yes, it is right now",
  "check.no": "No, not yet",
  "check.back": "Has it come back?",
  "check.why": "What is still not right?",
  "check.send": "Open my case again",

  "trouble.heading": "For your trouble",
  "credit.note": "A credit, number {number}, in your name at {brand}.",
  "given.refund": "Paid back to you.",
  "given.replacement": "A replacement for you.",
  "given.better-model": "A better model for you, at no extra cost.",
  "given.free-period": "Free of charge for you.",
  "given.number": "Number {number}.",
  "gift.note": "A gift card.",
  "gift.until": "It can be used until {day}.",
  "gift.how":
    "Its code is for your eyes only. We first send a short number to your e-mail address, to be sure that it is you.",
  "gift.send": "Send me the number",
  "gift.again": "Send a new number",
  "gift.digits": "The number from our mail",
  "gift.show": "Show the code",
  "gift.heading": "The code of your gift card",
  "gift.keep": "Write it down before you leave this page. You can always have it shown again.",
  "gift.back": "Back to your case",
} as const;

export type PutRightWords = Readonly<Record<keyof typeof en, string>>;
