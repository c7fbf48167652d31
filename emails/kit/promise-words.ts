import { z } from "zod";
import { mailWords } from "../locales/mail/index.ts";
import type { Block } from "./block.ts";
import { statement, written } from "./blocks/words.ts";
import { excerpt } from "./clean-text.ts";
import { instant } from "./fields.ts";
import { formatDayOf, formatInstant, formatTimes } from "./formats.ts";

/** By when something was promised: one moment (`from` null), or some time from `from` to `at` (R7). */
export const toldTime = z.strictObject({ from: instant.nullable(), at: instant });

export type ToldTime = z.output<typeof toldTime>;

type Reader = { readonly locale: string; readonly timeZone: string };

/**
 * "By Friday 6 March, 17:00", or "Between … and …", in the reader's zone; within one day its name is
 * said once: "Friday 6 March, 09:00 – 13:00".
 */
export function whenTold({ locale, timeZone }: Reader, { from, at }: ToldTime): string {
  const say = mailWords(locale);
  const to = formatInstant(locale, timeZone, at);
  if (!from) return say("promise.by", { when: to });
  const isOneDay = formatDayOf(locale, timeZone, from) === formatDayOf(locale, timeZone, at);
  if (isOneDay) return formatTimes(locale, timeZone, from, at);
  return say("promise.between", { from: formatInstant(locale, timeZone, from), to });
}

/** What is promised, under the time it is promised for. */
export function promised(reader: Reader, what: string, due: ToldTime): Block {
  return statement(whenTold(reader, due), excerpt(what, 2000));
}

/** What had been promised, under the time it had been promised for. */
export function hadPromised(reader: Reader, what: string, was: ToldTime): Block {
  const say = mailWords(reader.locale);
  return statement(say("promise.was", { when: whenTold(reader, was) }), excerpt(what, 2000));
}

/** Why, in a person's words. */
export function because({ locale }: Reader, words: string): Block[] {
  return written(words, 20_000, mailWords(locale)("case.rest"));
}

/** The new time, where there is one. */
export function newTime(reader: Reader, due: ToldTime | null): Block[] {
  if (!due) return [];
  const say = mailWords(reader.locale);
  return [statement(say("promise.now"), whenTold(reader, due))];
}

/** An apology for a broken promise to start from (R8): its writer goes on in their own words. */
export function brokenPromiseDraft(
  reader: Reader & { readonly name: string },
  what: string,
  was: ToldTime,
): string {
  const say = mailWords(reader.locale);
  return say("promise-broken.draft", { name: reader.name, what, when: whenTold(reader, was) });
}
