import type { WrittenDay } from "./day-arithmetic.ts";
import type { Calendar } from "./language.ts";
import { foldWord, type Token } from "./tokens.ts";

const made = new WeakMap<Calendar, ReturnType<typeof makeWords>>();

/** A calendar's words ready to be looked up; made once for each calendar. */
export function calendarWords(calendar: Calendar): ReturnType<typeof makeWords> {
  const words = made.get(calendar) ?? makeWords(calendar);
  made.set(calendar, words);
  return words;
}

function makeWords(calendar: Calendar) {
  const numbers = new Map(Object.entries(calendar.numbers).map(([k, v]) => [foldWord(k), v]));
  const days = new Set(calendar.dayUnits.map(foldWord));
  const weeks = new Set(calendar.weekUnits.map(foldWord));
  const others = new Set(calendar.otherUnits.map(foldWord));
  const relative = [
    ...Object.entries(calendar.relativeDays).map(([words, fromToday]) => ({ words, fromToday })),
    ...calendar.vague.map((words) => ({ words, fromToday: null })),
  ]
    .map(({ words, fromToday }) => ({ words: words.split(" ").map(foldWord), fromToday }))
    .sort((one, other) => other.words.length - one.words.length);

  return {
    weekdays: positions(calendar.weekdays),
    months: positions(calendar.months),
    within: new Set(calendar.within.map(foldWord)),
    ranges: new Set(calendar.ranges.map(foldWord)),
    clock: new Set(calendar.clock.map(foldWord)),
    joiners: new Set(calendar.joiners.map(foldWord)),
    number(word = ""): number | null {
      return numbers.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : null);
    },
    /** The days of a unit; 0 for hours and the like; null when it is no unit. */
    unit(word: string): number | null {
      if (days.has(word)) return 1;
      if (weeks.has(word)) return 7;
      return others.has(word) ? 0 : null;
    },
    relative(tokens: readonly Token[], at: number) {
      const entry = relative.find(({ words }) =>
        words.every((word, index) => tokens[at + index]?.word === word),
      );
      if (!entry) return null;
      const last = at + entry.words.length - 1;
      const { fromToday } = entry;
      const written: WrittenDay | null = fromToday === null ? null : { fromToday };
      return { last, kind: written ? ("day" as const) : ("vague" as const), written };
    },
  };
}

function positions(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((forms, index) => forms.map((form) => [foldWord(form), index])));
}
