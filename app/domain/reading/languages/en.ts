import type { Language } from "../language.ts";
import { blame } from "./en/blame.ts";
import { blameByConstruction } from "./en/blame-by-construction.ts";
import { calendar } from "./en/calendar.ts";
import { effort } from "./en/effort.ts";
import { elements, responsibility } from "./en/elements.ts";
import { promises, tooSure } from "./en/promises.ts";
import { tone } from "./en/tone.ts";
import { excuses, negations, reporting } from "./en/turns.ts";

/** English. */
export const english: Language = {
  tag: "en",
  phrases: [
    ...tone,
    ...blame,
    ...blameByConstruction,
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
