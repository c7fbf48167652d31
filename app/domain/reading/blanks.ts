import { type Finding, finding } from "./finding.ts";

// {{name}}, {% if %}, <<name>>, %NAME%, [DATE], [your name], ____, XX.XX; not [a link](address).
// And the "…" of a better phrase of ours ("I am sorry that …") that nobody went on from.
const blank =
  /(?<=(?:sorry that|leid, dass|[Ss]iento que) )…|\{\{[^{}\n]{0,80}\}\}|\{%[^%\n]{0,80}%\}|<<[^<>\n]{1,40}>>|%[A-Z][A-Z_]{2,30}%|\[(?:[A-Z][A-Z _]{2,40}|(?:your|insert|customer|owner|first|last)[ _][a-z _]{2,40})\](?!\()|(?<!_)_{4,60}(?!_)|\bX{3,8}\b|\bXX[./]XX\b|\bTODO\b|\blorem ipsum\b/g;

/** Blanks that nobody filled in: a merge field, a bracket, a line to write on. */
export function readBlanks(part: string, text: string): Finding[] {
  return [...text.matchAll(blank)].map((match) => {
    const end = match.index + match[0].length;
    return finding("unfilled-blank", { part, text, start: match.index, end }, null);
  });
}
