import type { Moment } from "../reading/moments.ts";
import type { DraftPart, MomentRow } from "./moment-row.ts";

const before = { name: "before", label: "Before", rows: 3 } as const;
const after = { name: "after", label: "After", rows: 3 } as const;

/** How many options, and how many times, fit into the composer; a program may put more another way. */
export const composedPlaces = [1, 2, 3] as const;

const optionParts = composedPlaces.flatMap((place): DraftPart[] => {
  const of = { group: `Option ${place}` };
  const named = (name: string) => `option${place}.${name}`;
  return [
    { ...of, name: named("title"), label: "What", isLine: true },
    { ...of, name: named("words"), label: "More about it", rows: 2, isPlain: true },
    { ...of, name: named("minutes"), label: "Minutes it takes", field: "count" },
    { ...of, name: named("trips"), label: "Trips it takes", field: "count" },
    { ...of, name: named("amount"), label: "The customer pays", field: "amount" },
    { ...of, name: named("currency"), label: "Currency", field: "currency" },
    { ...of, name: named("why"), label: "Why it costs a trip or money", rows: 2, isPlain: true },
  ];
});

const slotParts = composedPlaces.flatMap((place): DraftPart[] => {
  const of = { group: place === 1 ? "Time 1 (your time)" : `Time ${place} (if you like)` };
  return [
    { ...of, name: `slot${place}.startsAt`, label: "From", field: "time" },
    { ...of, name: `slot${place}.endsAt`, label: "Until", field: "time" },
  ];
});

/** Mails that do something as they leave: the act and its mail are one, and neither is without the other. */
export const actingMoments = {
  options: {
    label: "Options",
    hint: "Two ways or more, each with what it costs in time, trips and money. They stand on the page, to choose from, when this leaves (R14, R16).",
    about: null,
    when: "open",
    parts: [
      before,
      { name: "words", label: "More, above the options", rows: 2 },
      ...optionParts,
      after,
    ],
  },
  "honest-no": {
    label: "An honest no",
    hint: "Why it cannot be done, and what you can do instead; one option will do (R16).",
    about: null,
    when: "open",
    parts: [
      before,
      { name: "words", label: "Why it cannot be done", rows: 3 },
      ...optionParts,
      after,
    ],
  },
  appointment: {
    label: "Times for an appointment",
    hint: "One time to agree to, or several; say who comes, by name. They stand on the page when this leaves.",
    about: null,
    when: "open",
    parts: [
      before,
      { name: "what", label: "What happens then", isLine: true },
      { name: "place", label: "Where", isLine: true },
      {
        name: "withWhom",
        label: "Who comes, by name",
        hint: "Nobody opens the door to a team.",
        isLine: true,
      },
      ...slotParts,
      after,
    ],
  },
  "other-times": {
    label: "Other times for an appointment",
    hint: "The times that stand now go as these leave.",
    about: "appointment",
    when: "open",
    parts: [before, ...slotParts, after],
  },
  promise: {
    label: "A promise",
    hint: "What, by when, and how sure. It is recorded as this leaves; unless it is certain it is worded as a range (R7).",
    about: null,
    when: "open",
    parts: [
      before,
      { name: "what", label: "What is promised", rows: 2, isPlain: true },
      { name: "dueAt", label: "By when (your time)", field: "time" },
      { name: "certainty", label: "How sure", field: "certainty" },
      after,
    ],
  },
  "promise-kept": {
    label: "A promise is kept",
    hint: "It was done: say what came of it. The promise is kept as this leaves (R7, R8).",
    about: "owed-promise",
    when: "open",
    parts: [before, after],
  },
  "start-plan-b": {
    label: "Start plan B",
    hint: "Its steps and promises are on the case as this leaves (R10).",
    about: "plan",
    when: "open",
    parts: [before, { name: "words", label: "The other way", rows: 3 }, after],
  },
  "heads-up": {
    label: "Heads-up to a gift card",
    hint: "Short and personal, so that the card is not taken for fraud (R18). It leaves in place of ours, when the card is set aside: not before finance has approved it. No amount stands in it.",
    about: "coming-gift-card",
    when: "open-or-over",
    parts: [before, after],
  },
  "gift-card": {
    label: "A gift card's own message",
    hint: "Your words around the card, and nothing else (R18). It leaves in place of ours: never before its heads-up has arrived and there was time to read it. The code is in no mail.",
    about: "gift-card",
    when: "open-or-over",
    parts: [before, after],
  },
  "fresh-link": {
    label: "A fresh link",
    hint: "For a customer who lost theirs. It goes to the address on file and nowhere else; the link itself is put in as the mail is made, and nobody here sees it.",
    about: null,
    when: "open-or-over",
    parts: [before, after],
  },
} as const satisfies Partial<Record<Moment, MomentRow>>;
