import { z } from "zod";
import { mailWords } from "../locales/mail/index.ts";
import type { Block } from "./block.ts";
import { paragraph, written } from "./blocks/words.ts";
import { words } from "./fields.ts";

/** What a person wrote before and after the facts, in the place of our words; null where nobody did. */
export const around = z.strictObject({ before: words, after: words }).nullable().default(null);

type Framed = {
  readonly locale: string;
  readonly around: z.output<typeof around>;
};

/** The facts of a mail between the words of whoever composed it, or between ours. */
export function framed(
  { locale, around: own }: Framed,
  ours: { readonly before: readonly string[]; readonly after: readonly string[] },
  facts: readonly Block[],
): Block[] {
  const rest = mailWords(locale)("case.rest");
  const said = (typed: string) => (typed === "" ? [] : written(typed, 9_000, rest));
  return own
    ? [...said(own.before), ...facts, ...said(own.after)]
    : [...ours.before.map(paragraph), ...facts, ...ours.after.map(paragraph)];
}
