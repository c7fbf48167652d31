import type { Language, LanguageExtension } from "./language.ts";
import { type Meaning, PhraseBook } from "./phrase-book.ts";

/** A language made ready to read with. */
export type Lexicon = {
  readonly language: Language;
  readonly book: PhraseBook;
};

const plain = new Map<string, Lexicon>();
const extended = new WeakMap<LanguageExtension, Map<string, Lexicon>>();

/**
 * The lexicon of a language, built once and kept; with a company's extension, once per extension object.
 * Throws when the extension holds something that is not a phrase.
 */
export function lexiconFor(language: Language, extension?: LanguageExtension): Lexicon {
  const kept = extension ? (extended.get(extension) ?? new Map<string, Lexicon>()) : plain;
  const found = kept.get(language.tag);
  if (found) return found;
  const book = new PhraseBook();
  fill(book, language);
  if (extension) fill(book, extension);
  if (extension) extended.set(extension, kept);
  const lexicon = { language, book };
  kept.set(language.tag, lexicon);
  return lexicon;
}

function fill(book: PhraseBook, words: Language | LanguageExtension): void {
  const addAll = (
    phrases: readonly string[] | undefined,
    sense: string,
    better?: string | null,
  ) => {
    const meaning: Meaning = { sense, better: better ?? null };
    for (const phrase of phrases ?? []) book.add(phrase, meaning);
  };
  for (const { rule, say, better } of words.phrases ?? []) addAll(say, `rule:${rule}`, better);
  for (const { rule, say } of words.excuses ?? []) addAll(say, `excuse:${rule}`);
  addAll(words.negations, "negation");
  addAll(words.reporting, "reporting");
  for (const [element, say] of Object.entries(words.elements ?? {}))
    addAll(say, `element:${element}`);
  if (!("promises" in words)) return;
  addAll(words.promises.outcome, "promise:outcome");
  addAll(words.promises.contact, "promise:contact");
  addAll(words.promises.dated, "promise:dated");
  addAll(words.promises.datedContact, "promise:dated-contact");
  addAll(words.promises.hedges, "hedge");
  addAll(words.promises.conditions, "condition");
}
