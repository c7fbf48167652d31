import { foldWord } from "./tokens.ts";

/**
 * One word of a phrase: as it stands, its beginning, its ending, a number, any word, or up to four words.
 * "opening" is no word but a place: where a sentence begins, or what follows a comma.
 */
export type Step =
  | { readonly kind: "word" | "beginning" | "ending"; readonly text: string }
  | { readonly kind: "number" | "any" | "gap" | "opening" };

/** A place of a phrase and what may stand there; an empty choice leaves it out. */
export type Piece = readonly (readonly Step[])[];

const pieceShape = /\([^()[\]]*\)|\[[^()[\]]*\]|[^\s()[\]]+/g;
const mostPieces = 12;

/**
 * Reads a phrase as the language files write it.
 * Words stand for themselves, accents and capitals aside. `inconvenien*` and `*strasse` are a beginning
 * and an ending, `#` a number, `_` any one word, `...` none to four words. `(a|b c)` is one of them,
 * `[very|so]` one of them or none; they do not nest. `^` is where a sentence begins or what follows a
 * comma, as orders do ("^ send us"). Throws on anything else, so that a company's own
 * file is refused when it is read and not when a mail is.
 */
export function parsePhrase(phrase: string): Piece[] {
  const pieces = (phrase.match(pieceShape) ?? []).map(readPiece);
  const isWhole = phrase.replace(pieceShape, "").trim() === "" && pieces.length > 0;
  if (!isWhole || pieces.length > mostPieces || !isSound(pieces)) {
    throw new Error(`Not a phrase: "${phrase}"`);
  }
  return pieces;
}

function readPiece(piece: string): Step[][] {
  if (piece.startsWith("(")) return piece.slice(1, -1).split("|").map(readWords);
  if (piece.startsWith("[")) return [[], ...piece.slice(1, -1).split("|").map(readWords)];
  return [readWords(piece)];
}

function readWords(words: string): Step[] {
  return words.split(/\s+/).filter(Boolean).map(readWord);
}

function readWord(word: string): Step {
  if (word === "...") return { kind: "gap" };
  if (word === "_") return { kind: "any" };
  if (word === "#") return { kind: "number" };
  if (word === "^") return { kind: "opening" };
  if (word.endsWith("*")) return { kind: "beginning", text: foldWord(word.slice(0, -1)) };
  if (word.startsWith("*")) return { kind: "ending", text: foldWord(word.slice(1)) };
  return { kind: "word", text: foldWord(word) };
}

// Begins and ends with a real word, has at most two gaps, and nothing but letters in its words.
function isSound(pieces: readonly Piece[]): boolean {
  const steps = pieces.flat(2);
  const texts = steps.flatMap((step) => ("text" in step ? [step.text] : []));
  const gaps = steps.filter(({ kind }) => kind === "gap").length;
  return (
    gaps <= 2 &&
    texts.every((text) => /^[\p{L}\p{N}'%]+$/u.test(text)) &&
    outerSteps(pieces).every(({ kind }) => kind !== "gap" && kind !== "any") &&
    pieces.some((piece) => piece.every((choice) => choice.some((step) => "text" in step)))
  );
}

function outerSteps(pieces: readonly Piece[]): Step[] {
  const firsts = untilNeeded(pieces).flatMap((choice) => choice.slice(0, 1));
  const lasts = untilNeeded(pieces.toReversed()).flatMap((choice) => choice.slice(-1));
  return [...firsts, ...lasts];
}

// The choices of the first piece that cannot be left out, and of those before it.
function untilNeeded(pieces: readonly Piece[]): Piece {
  const needed = pieces.findIndex((piece) => piece.every((choice) => choice.length > 0));
  return pieces.slice(0, needed === -1 ? pieces.length : needed + 1).flat();
}
