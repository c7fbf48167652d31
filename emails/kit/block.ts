import type { Accent } from "./accent.ts";
import { fixed, type Markup } from "./markup.ts";

/** What a letter is written on: the brand's colour, and the side that reading starts from. */
export type Paper = {
  readonly accent: Accent;
  readonly direction: "ltr" | "rtl";
  readonly start: Markup;
  readonly end: Markup;
};

/**
 * One part of a letter, told twice from the same facts: as MJML for a column, and as plain text.
 * A panel stands in a tinted box of its own, a `key` one marked with the accent; the rest flows.
 */
export type Block = {
  readonly markup: (paper: Paper) => Markup;
  readonly text: string;
  readonly panel?: "plain" | "key";
};

const kept = new WeakMap<Accent, { readonly ltr: Paper; readonly rtl: Paper }>();

/** One paper for each accent and direction, so that what depends on nothing else is made once. */
export function paperOf(accent: Accent, direction: "ltr" | "rtl"): Paper {
  const papers = kept.get(accent) ?? { ltr: paper(accent, "ltr"), rtl: paper(accent, "rtl") };
  kept.set(accent, papers);
  return papers[direction];
}

function paper(accent: Accent, direction: "ltr" | "rtl"): Paper {
  const [start, end] = direction === "rtl" ? ["right", "left"] : ["left", "right"];
  return { accent, direction, start: fixed(start ?? ""), end: fixed(end ?? "") };
}
