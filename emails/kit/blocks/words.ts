import type { Block } from "../block.ts";
import { cleanText } from "../clean-text.ts";
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
    markup: () => mjml`<mj-text mj-class="written">${trustedHtml(renderStaffText(text))}</mj-text>`,
    text: cleanText(text),
  };
}

/** The customer's own words, line ends kept, under a line that says what they are (R4). */
export function quotation(label: string, words: string): Block {
  return {
    panel: true,
    markup: () => mjml`
      <mj-text mj-class="panel-label">${label}</mj-text>
      <mj-text mj-class="panel-words">${lines(words)}</mj-text>`,
    text: `${label}:\n\n${cleanText(words).replace(/^/gm, "> ")}`,
  };
}
