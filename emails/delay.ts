import { composedLetter } from "./kit/composed-letter.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";

/** Something takes longer than we said or hoped: told before the customer has to ask (R6, R7). */
export const delay = composedLetter("delay", [
  {
    ...sampleLetterhead,
    body: "I am sorry, Ana. The part is held up at customs.\n\nI call them tomorrow at nine, and write to you by noon.",
  },
]);
