import type { Language } from "../language.ts";
import { blame } from "./en/blame.ts";
import { blameByConstruction } from "./en/blame-by-construction.ts";
import { calendar } from "./en/calendar.ts";
import { effort } from "./en/effort.ts";
import { effortByConstruction } from "./en/effort-by-construction.ts";
import { elements, responsibility } from "./en/elements.ts";
import { promises, tooSure } from "./en/promises.ts";
import { tooSureByConstruction } from "./en/promises-by-construction.ts";
import { tone } from "./en/tone.ts";
import { toneByConstruction } from "./en/tone-by-construction.ts";
import { excuses, negations, reporting } from "./en/turns.ts";

/** English. */
export const english: Language = {
  tag: "en",
  phrases: [
    ...tone,
    ...toneByConstruction,
    ...blame,
    ...blameByConstruction,
    ...effort,
    ...effortByConstruction,
    ...tooSure,
    ...tooSureByConstruction,
    { rule: "taking-blame", say: responsibility, better: null },
  ],
  excuses,
  negations,
  reporting,
  elements: { ...elements, responsibility },
  promises,
  calendar,
};
