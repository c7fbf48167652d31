import { isAttribution, isHeaderBlock, isOriginalMark, isSignatureStart } from "./quote-marks.ts";

export type TextPiece = {
  readonly kind: "written" | "quoted" | "signature";
  readonly text: string;
};

type Kind = TextPiece["kind"];

/**
 * Parts a reply's plain text into what was newly written, what it quotes and its signature, in
 * the order they stand. Joined with "\n" the pieces give every line back: folding hides, it never
 * drops. Time grows with the length only, whatever a stranger sends.
 */
export function foldQuotedText(text: string): TextPiece[] {
  const lines = text.split(/\r?\n/);
  const kinds = kindsOf(lines);
  const pieces: { kind: Kind; lines: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const kind = kinds[index] ?? "written";
    const last = pieces.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else pieces.push({ kind, lines: [line] });
  }
  return pieces.map((piece) => ({ kind: piece.kind, text: piece.lines.join("\n") }));
}

/** Only what the sender wrote now, trimmed; "" when it is all quotation and signature. */
export function writtenText(text: string): string {
  const written = foldQuotedText(text).filter(({ kind }) => kind === "written");
  return written
    .map((piece) => piece.text.trim())
    .filter(Boolean)
    .join("\n\n");
}

function kindsOf(lines: readonly string[]): Kind[] {
  const kinds: Kind[] = [];
  let current: Kind = "written";
  while (kinds.length < lines.length) {
    const line = lines[kinds.length] ?? "";
    const quoted = quotedLength(lines, kinds.length);
    for (let count = 0; count < quoted; count++) kinds.push("quoted");
    if (quoted > 0) current = "written";
    if (quoted > 0) continue;
    if (isSignatureStart(line)) current = "signature";
    kinds.push(line.trim() === "" ? (kinds.at(-1) ?? "written") : current);
  }
  return kinds;
}

/** How many lines from here on are old; 0 when this one is not. */
function quotedLength(lines: readonly string[], index: number): number {
  const rest = lines.length - index;
  if (beginsOldMail(lines, index)) return rest;
  const attribution = attributionLength(lines, index);
  // Programs that do not mark each line with ">" quote to the very end.
  if (attribution > 0) return isQuote(nextWritten(lines, index + attribution)) ? attribution : rest;
  return isQuote(lines[index] ?? "") ? 1 : 0;
}

function isQuote(line: string): boolean {
  return /^ ?[>|]/.test(line);
}

function nextWritten(lines: readonly string[], from: number): string {
  return lines.slice(from, from + 5).find((line) => line.trim() !== "") ?? "";
}

function beginsOldMail(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? "";
  if (isOriginalMark(line) || isHeaderBlock(lines, index)) return true;
  // Outlook rules a line above its header block.
  return /^_{10,80}\s*$/.test(line) && [1, 2].some((next) => isHeaderBlock(lines, index + next));
}

/** How many lines the attribution takes: programs wrap it over as many as three. */
function attributionLength(lines: readonly string[], index: number): number {
  for (const length of [1, 2, 3]) {
    const last = (lines[index + length - 1] ?? "").trimEnd();
    if (last === "") return 0;
    if (!/[:：]$/.test(last)) continue;
    const joined = lines.slice(index, index + length).map((line) => line.slice(0, 400).trim());
    if (isAttribution(joined.join(" "))) return length;
  }
  return 0;
}
