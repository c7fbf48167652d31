import type { Language } from "../language.ts";
import { blame } from "./de/blame.ts";
import { calendar } from "./de/calendar.ts";
import { downplaying } from "./de/downplaying.ts";
import { effort } from "./de/effort.ts";
import { elements, responsibility } from "./de/elements.ts";
import { promises, tooSure } from "./de/promises.ts";
import { tone } from "./de/tone.ts";
import { excuses, negations, reporting } from "./de/turns.ts";

/** German. */
export const german: Language = {
  tag: "de",
  phrases: [
    ...tone,
    ...downplaying,
    ...blame,
    ...effort,
    ...tooSure,
    { rule: "taking-blame", say: responsibility, better: null },
  ],
  excuses,
  negations,
  reporting,
  elements: { ...elements, responsibility },
  promises,
  calendar,
};
