import type { Block } from "../block.ts";
import { cleanText, excerpt } from "../clean-text.ts";
import { lines, mjml, trustedHtml } from "../markup.ts";
import { renderStaffText } from "../staff-text.ts";

/** A paragraph of ours, from the catalogue. */
export function paragraph(text: string): Block {
  return { markup: () => mjml`<mj-text mj-class="words">${text}</mj-text>`, text };
}

/** A paragraph that matters less. */
export function aside(text: string): Block {
  return { markup: () => mjml`<mj-text mj-class="quiet">${text}</mj-text>`, text };
}

/** The heading of a part of the letter. */
export function heading(text: string): Block {
  return {
    markup: () => mjml`<mj-text mj-class="heading"><h2 class="part">${text}</h2></mj-text>`,
    text: text.toLocaleUpperCase(),
  };
}

/** What staff wrote, as written: paragraphs, line breaks, emphasis, lists and links. */
export function written(text: string): Block {
  return {
    markup: () =>
      mjml`<mj-text mj-class="written"><div dir="auto" style="text-align:start">${trustedHtml(renderStaffText(text))}</div></mj-text>`,
    text: cleanText(text),
  };
}

/** Written text that a mail can hold: beyond `length` signs it is cut, and `rest` says where the rest is. */
export function writtenUpTo(length: number, text: string, rest: string): Block[] {
  const shown = excerpt(text, length);
  return shown === cleanText(text) ? [written(text)] : [written(shown), aside(rest)];
}

/** Something that has a name: "Where it stands", and then where it stands. Line ends are kept. */
export function statement(label: string, words: string): Block {
  return {
    panel: "plain",
    markup: () => panelWords(label, words),
    text: `${label}:\n${cleanText(words)}`,
  };
}

/** The customer's own words, line ends kept, under a line that says what they are (R4). */
export function quotation(label: string, words: string): Block {
  return {
    panel: "plain",
    markup: () => panelWords(label, words),
    text: `${label}:\n\n${cleanText(words).replace(/^/gm, "> ")}`,
  };
}

function panelWords(label: string, words: string) {
  return mjml`
    <mj-text mj-class="panel-label">${label}</mj-text>
    <mj-text mj-class="panel-words"><div dir="auto" style="text-align:start">${lines(words)}</div></mj-text>`;
}
