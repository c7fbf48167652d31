import { calendarWords } from "./calendar-words.ts";
import { dayOf, type WrittenDay } from "./day-arithmetic.ts";
import type { Calendar } from "./language.ts";
import type { Token } from "./tokens.ts";

/** A date, a time or a length of time in a text. `first` and `last` are tokens, both within. */
export type DateMention = {
  readonly first: number;
  readonly last: number;
  /** The calendar day it names, when today's is known. */
  readonly on: string | null;
  /** `day` is one day, `time` a time of day, `span` "within two days", `range` more than one, `vague` neither. */
  readonly kind: "day" | "time" | "span" | "range" | "vague";
};

type Read = { last: number; kind: DateMention["kind"]; written: WrittenDay | null };

/** The dates of a text, from left to right; parts of one date are joined ("Friday 6 March at 17:00"). */
export function findDates(
  tokens: readonly Token[],
  text: string,
  calendar: Calendar,
  today: string | null,
): DateMention[] {
  const words = calendarWords(calendar);
  const found: DateMention[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const read = readDateAt(tokens, text, first, words);
    if (!read) continue;
    const on = read.written && dayOf(read.written, today);
    const mention = { first, last: read.last, on, kind: read.kind };
    const before = found.at(-1);
    const joined = before && join(before, mention, tokens, words);
    if (joined) found[found.length - 1] = joined;
    else found.push(mention);
    first = read.last;
  }
  return found;
}

type Words = ReturnType<typeof calendarWords>;

function readDateAt(tokens: readonly Token[], text: string, at: number, words: Words): Read | null {
  return (
    readNumericDate(tokens, text, at) ??
    readDayAndMonth(tokens, at, words) ??
    readClock(tokens, text, at, words) ??
    readLength(tokens, at, words) ??
    readWeekday(tokens, at, words) ??
    words.relative(tokens, at)
  );
}

// 2026-03-06, 6.3.2026, 6/3: day and month are told apart only in the first.
function readNumericDate(tokens: readonly Token[], text: string, at: number): Read | null {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!one || !two || !/^\d{1,4}$/.test(one.word) || !/^\d{1,2}$/.test(two.word)) return null;
  const sign = text.slice(one.end, two.start);
  const again = three && text.slice(two.end, three.start) === sign && /^\d{1,4}$/.test(three.word);
  if (sign === "-" && again && one.word.length === 4) {
    const written = { iso: `${one.word}-${two.word}-${three.word}` };
    return { last: at + 2, kind: "day", written };
  }
  if (sign !== "." && sign !== "/") return null;
  if (again) return { last: at + 2, kind: "day", written: null };
  const isDayDot = sign === "." && text[two.end] === "." && Number(two.word) <= 12;
  return isDayDot ? { last: at + 1, kind: "day", written: null } : null;
}

// "6 March", "6. März", "6 de marzo", "March 6th", each with or without a year.
function readDayAndMonth(tokens: readonly Token[], at: number, words: Words): Read | null {
  const skip = isJoiner(tokens[at + 1], words) ? 1 : 0;
  const form = [
    { day: at, month: at + 1 + skip },
    { day: at + 1, month: at },
  ]
    .map(({ day, month }) => ({
      day: dayNumber(tokens[day]?.word),
      month: words.months.get(tokens[month]?.word ?? ""),
      last: Math.max(day, month),
    }))
    .find(({ day, month }) => day !== null && month !== undefined);
  if (!form || form.day === null || form.month === undefined) return null;
  const { day, month, last } = form;
  const after = isJoiner(tokens[last + 1], words) ? last + 2 : last + 1;
  const year = /^20\d\d$/.exec(tokens[after]?.word ?? "")?.[0];
  const written = { day, month, year: year ? Number(year) : null };
  return { last: year ? after : last, kind: "day", written };
}

function isJoiner(token: Token | undefined, words: Words): boolean {
  return words.joiners.has(token?.word ?? "");
}

function dayNumber(word = ""): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th|er|º)?$/.exec(word)?.[1];
  return digits && Number(digits) <= 31 ? Number(digits) : null;
}

function readClock(tokens: readonly Token[], text: string, at: number, words: Words): Read | null {
  const [one, two] = [tokens[at], tokens[at + 1]];
  const joined = /^(\d{1,2})(am|pm|h|uhr)$/.exec(one?.word ?? "");
  if (joined) return { last: at, kind: "time", written: null };
  if (!one || !two || !/^\d{1,2}$/.test(one.word)) return null;
  const isColon = text.slice(one.end, two.start) === ":" && /^\d\d(am|pm|h)?$/.test(two.word);
  const named = words.clock.has(tokens[at + (isColon ? 2 : 1)]?.word ?? "");
  if (!isColon && !named) return null;
  return { last: at + (isColon ? 1 : 0) + (named ? 1 : 0), kind: "time", written: null };
}

// "two days", "24 hours", "three to five days"; the last is a range.
function readLength(tokens: readonly Token[], at: number, words: Words): Read | null {
  const count = words.number(tokens[at]?.word);
  if (count === null) return null;
  const isRange =
    words.ranges.has(tokens[at + 1]?.word ?? "") && words.number(tokens[at + 2]?.word) !== null;
  const before = tokens[at + (isRange ? 3 : 1)];
  const working = before && words.unit(before.word) === null ? 1 : 0;
  const last = at + (isRange ? 3 : 1) + working;
  const unit = words.unit(tokens[last]?.word ?? "");
  if (unit === null || tokens[last]?.sentence !== tokens[at]?.sentence) return null;
  if (isRange) return { last, kind: "range", written: null };
  if (!words.within.has(tokens[at - 1]?.word ?? "")) return null;
  const known = working === 0 && unit > 0;
  return { last, kind: "span", written: known ? { fromToday: count * unit } : null };
}

function readWeekday(tokens: readonly Token[], at: number, words: Words): Read | null {
  const weekday = words.weekdays.get(tokens[at]?.word ?? "");
  return weekday === undefined ? null : { last: at, kind: "day", written: { weekday } };
}

// "Thursday at 17:00" is one date; "between Tuesday and Thursday" is one range.
function join(
  before: DateMention,
  next: DateMention,
  tokens: readonly Token[],
  words: Words,
): DateMention | null {
  if (tokens[before.last]?.sentence !== tokens[next.first]?.sentence) return null;
  const between = tokens.slice(before.last + 1, next.first).map(({ word }) => word);
  if (between.length > 3) return null;
  const isRange = between.some((word) => words.ranges.has(word));
  if (isRange && before.kind === next.kind && before.kind === "day") {
    return { first: before.first, last: next.last, on: null, kind: "range" };
  }
  if (!between.every((word) => words.joiners.has(word))) return null;
  const kind = before.kind === "time" ? next.kind : before.kind;
  return { first: before.first, last: next.last, on: next.on ?? before.on, kind };
}
