const sentences = {
  "not-found": "It is not there any more. Open the list and look again.",
  "problem-unknown": "This problem is not there any more.",
  "edited-meanwhile":
    "Somebody changed it meanwhile. Open the page again in another tab and compare.",
  "owner-unknown": "Choose somebody who works here.",
  "sent-already": "It was sent meanwhile. Open the page again to see how far it is.",
  "nobody-to-tell": "There is nobody to tell yet. Add cases to the problem first.",
  "needs-second-person":
    "It goes to more than 25, so another person than the one who wrote it presses send (a lead or an administrator).",
  "one-is-on-its-way":
    "Another one of this problem is on its way. Wait until it is done, or stop it.",
  "reading-errors":
    "The reading found an error. Mend the words, or write why it is left as it is, and save.",
  "says-escalated":
    "It says that the case was escalated, and a word to all escalates nothing. Take that out.",
  "not-possible": "It has ended meanwhile.",
} satisfies Record<string, string>;

/** Why something about a problem or a broadcast was refused, as a sentence that says what to do. */
export function problemWords(reason: keyof typeof sentences): string {
  return sentences[reason];
}
