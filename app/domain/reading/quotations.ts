import type { Span } from "./finding.ts";

const closers: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  "‹": "›",
  '"': '"',
};
const longestQuotation = 1200;

/** The stretches of a text that quote somebody: between quotation marks, and lines that begin with ">". */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(/["“„«»‹]|^[ \t]{0,3}>/gmu)) {
    if (match.index < from) continue;
    const end = match[0].endsWith(">")
      ? endOfLine(text, match.index)
      : closingMark(text, match.index, closers[match[0]] ?? "");
    if (end === null) continue;
    spans.push({ start: match.index, end });
    from = end;
  }
  return spans;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

// A mark that never closes quotes nothing; looking only so far ahead keeps hostile text cheap.
function closingMark(text: string, open: number, marks: string): number | null {
  const ahead = text.slice(open + 1, open + 1 + longestQuotation);
  const paragraph = ahead.indexOf("\n\n");
  const within = paragraph === -1 ? ahead : ahead.slice(0, paragraph);
  const ends = [...marks].map((mark) => within.indexOf(mark)).filter((at) => at !== -1);
  return ends.length === 0 ? null : open + 2 + Math.min(...ends);
}
