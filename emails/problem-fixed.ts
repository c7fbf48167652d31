import { composedLetter } from "./kit/composed-letter.ts";
import { sampleLetterhead } from "./kit/sample-letterhead.ts";

/** Others had it too, and it is mended for all of them (R24). */
export const problemFixed = composedLetter("problem-fixed", [
  {
    ...sampleLetterhead,
    body: "The seal of this display hardened with age, also for other owners.\n\nEvery display now has a new seal.",
  },
]);
