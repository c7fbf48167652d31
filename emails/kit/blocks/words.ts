import type { Block } from "../block.ts";
import { cleanText, excerpt } from "../clean-text.ts";
import { lines, mjml, trustedHtml } from "../markup.ts";
import { plainStaffText } from "../plain-staff-text.ts";
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

const bytes = new TextEncoder();

/**
 * What staff wrote, as written: paragraphs, line breaks, emphasis, lists and links. Where its HTML
 * would pass `budget` bytes it is cut, and `rest` says where the rest is: mailboxes clip at 102 kB.
 */
export function written(text: string, budget: number, rest: string): Block[] {
  const whole = cleanText(text);
  let shown = excerpt(whole, Math.floor(budget / 3));
  let html = renderStaffText(shown);
  while (bytes.encode(html).length > budget) {
    shown = excerpt(whole, Math.floor(shown.length * 0.7));
    html = renderStaffText(shown);
  }
  return [writtenBlock(html), ...(shown === whole ? [] : [aside(rest)])];
}

function writtenBlock(html: string): Block {
  return {
    markup: () =>
      mjml`<mj-text mj-class="written"><div dir="auto" style="text-align:start">${trustedHtml(html)}</div></mj-text>`,
    text: plainStaffText(html),
  };
}

/** Something that has a name: "Where it stands", and then where it stands. Line ends are kept. */
export function statement(label: string, words: string): Block {
  return {
    panel: "plain",
    markup: () => panelWords(label, words),
    text: `${label}:\n${cleanText(words)}`,
  };
}

/**
 * Something to choose: its name to be seen first, then what it means. Each line may be another's, and
 * runs its own way: staff write English in an Arabic mail whose own lines stand between.
 */
export function offer(name: string, words: string): Block {
  return {
    panel: "plain",
    markup: () => mjml`
      <mj-text mj-class="panel-name"><div dir="auto" style="text-align:start">${name}</div></mj-text>
      <mj-text mj-class="panel-words"><div dir="auto" style="unicode-bidi:plaintext;text-align:start">${lines(words)}</div></mj-text>`,
    text: `${name}:\n${cleanText(words)}`,
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
