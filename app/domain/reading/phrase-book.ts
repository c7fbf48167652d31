import { type Piece, parsePhrase, type Step } from "./phrase.ts";
import type { Token } from "./tokens.ts";

/** What a phrase is for (a rule, an element, a guard) and what to say instead. */
export type Meaning = { readonly sense: string; readonly better: string | null };

/** A phrase found: tokens `first` to `last`, both within. */
export type Hit = Meaning & { readonly first: number; readonly last: number };

type Branch = {
  readonly words: Map<string, Branch[]>;
  readonly loose: { readonly step: Step; readonly to: Branch }[];
  readonly meanings: Meaning[];
};

/** All phrases of a language, found by their first word: a text is read once, however many there are. */
export class PhraseBook {
  readonly #root = newBranch();

  /** Adds a phrase. Throws when it is not one. */
  add(phrase: string, meaning: Meaning): void {
    const end = newBranch();
    end.meanings.push(meaning);
    // From the end, so that a piece that may be left out can lead where the next one leads.
    const start = parsePhrase(phrase).reduceRight(branchBefore, end);
    absorb(this.#root, start);
  }

  /** Every phrase in the text. `steps` counts the branches looked at, to show that the work is linear. */
  find(tokens: readonly Token[]): { readonly hits: Hit[]; readonly steps: number } {
    const hits: Hit[] = [];
    let steps = 0;
    const walk = (branch: Branch, first: number, at: number) => {
      steps += 1;
      for (const meaning of branch.meanings) hits.push({ ...meaning, first, last: at - 1 });
      const token = tokens[at];
      if (!token || token.sentence !== tokens[first]?.sentence) return;
      for (const next of branch.words.get(token.word) ?? []) walk(next, first, at + 1);
      for (const { step, to } of branch.loose) {
        for (const skip of skips(step, token, tokens[at - 1])) walk(to, first, at + skip);
      }
    };
    for (let first = 0; first < tokens.length; first += 1) walk(this.#root, first, first);
    return { hits, steps };
  }
}

function newBranch(): Branch {
  return { words: new Map(), loose: [], meanings: [] };
}

function branchBefore(next: Branch, piece: Piece): Branch {
  const branch = newBranch();
  for (const choice of piece) {
    const [head, ...tail] = choice;
    if (!head) absorb(branch, next);
    else connect(branch, head, tail.reduceRight(before, next));
  }
  return branch;
}

function before(next: Branch, step: Step): Branch {
  const branch = newBranch();
  connect(branch, step, next);
  return branch;
}

function connect(branch: Branch, step: Step, to: Branch): void {
  if (step.kind !== "word") branch.loose.push({ step, to });
  else branch.words.set(step.text, [...(branch.words.get(step.text) ?? []), to]);
}

function absorb(branch: Branch, other: Branch): void {
  for (const [word, to] of other.words) {
    branch.words.set(word, [...(branch.words.get(word) ?? []), ...to]);
  }
  branch.loose.push(...other.loose);
  branch.meanings.push(...other.meanings);
}

const oneWord = [1];
const noWord: number[] = [];
const samePlace = [0];
const upToFour = [0, 1, 2, 3, 4];

// How many words a step that is no plain word may take up, the word at hand being the first.
function skips(step: Step, token: Token, before: Token | undefined): readonly number[] {
  if (step.kind === "gap") return upToFour;
  if (step.kind === "opening") return token.clause === before?.clause ? noWord : samePlace;
  return fits(step, token.word) ? oneWord : noWord;
}

function fits(step: Step, word: string): boolean {
  if (step.kind === "beginning") return word.startsWith(step.text);
  if (step.kind === "ending") return word.endsWith(step.text);
  return step.kind === "any" || (step.kind === "number" && /^\d+[a-z]?$/.test(word));
}
