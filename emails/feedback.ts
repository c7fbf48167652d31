import { composedLetter } from "./kit/composed-letter.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";

/** Two questions after the first failure, not only at the end (R22). */
export const feedback = composedLetter("feedback", [
  {
    ...sampleLetterhead,
    body: "- What did you want to do when it failed?\n- What would have helped you most?",
  },
]);
