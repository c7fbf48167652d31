import { micromark } from "micromark";
import { cleanText } from "./clean-text.ts";

// Left of Markdown: paragraphs, line breaks, emphasis, lists, links. No headings, code, quotes, rules,
// and no pictures, which would let a mail fetch something from elsewhere. HTML is text here.
const options = {
  extensions: [
    {
      disable: {
        null: [
          "blockQuote",
          "characterReference",
          "codeFenced",
          "codeIndented",
          "codeText",
          "definition",
          "headingAtx",
          "htmlFlow",
          "htmlText",
          "labelStartImage",
          "setextUnderline",
          "thematicBreak",
        ],
      },
    },
  ],
};

// A list in a list in a list on one line: nobody writes it, and each costs more than the one before.
const stacked = /^([ \t]*)(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+(?=(?:[-*+]|\d{1,9}[.)])[ \t])/gm;

const link = /<a href="([^"]*)"[^>]*>/g;
const allowed = /^(?:https:|mailto:)/i;

/** What staff wrote, as HTML that is safe to place in a mail or a page (TPL-1). A line end stays one. */
export function renderStaffText(text: string): string {
  const html = micromark(cleanText(text).replace(stacked, "$1").replace(/\n/g, "  \n"), options);
  return html
    .replace(link, (_, target: string) =>
      allowed.test(target) ? `<a href="${target}" rel="noopener noreferrer">` : "<a>",
    )
    .replace(/\n\s+/g, "\n")
    .trim();
}
