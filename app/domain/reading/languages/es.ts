import type { Language } from "../language.ts";
import { blame } from "./es/blame.ts";
import { calendar } from "./es/calendar.ts";
import { downplaying } from "./es/downplaying.ts";
import { effort } from "./es/effort.ts";
import { elements, responsibility } from "./es/elements.ts";
import { promises, tooSure } from "./es/promises.ts";
import { tone } from "./es/tone.ts";
import { excuses, negations, reporting } from "./es/turns.ts";

/** Spanish. */
export const spanish: Language = {
  tag: "es",
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
