import type { Element } from "./moments.ts";
import type { PhraseRuleId } from "./rules.ts";

/** Phrases that break a rule, and what to say instead (null: the writer knows best; "": leave it out). */
export type PhraseList = {
  readonly rule: PhraseRuleId;
  readonly say: readonly string[];
  readonly better: string | null;
};

/** How a language names days and hours, to find the dates in a text. Words are compared without accents. */
export type Calendar = {
  /** Monday first; every form of each. */
  readonly weekdays: readonly (readonly string[])[];
  /** January first; every form of each. */
  readonly months: readonly (readonly string[])[];
  /** A word or phrase, and its distance from today in days. */
  readonly relativeDays: Readonly<Record<string, number>>;
  /** Times that name no one day: "next week". */
  readonly vague: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
  readonly dayUnits: readonly string[];
  readonly weekUnits: readonly string[];
  readonly otherUnits: readonly string[];
  /** Before a length of time, makes it a deadline: "within two days". */
  readonly within: readonly string[];
  /** Between two numbers or days, makes them a range. */
  readonly ranges: readonly string[];
  /** After a number, makes it a time of day. */
  readonly clock: readonly string[];
  /** Words that may stand between the parts of one date: "Thursday at 17:00". */
  readonly joiners: readonly string[];
};

/** What a language needs for promises to be found in it. */
export type PromisePhrases = {
  /** We commit to do something, or to a state of things. */
  readonly outcome: readonly string[];
  /** We commit to a word from us; a date for it is ours to keep. */
  readonly contact: readonly string[];
  /** Promises only when they name a time, as in "the part arrives on Friday". */
  readonly dated: readonly string[];
  /** The same, for a word from us: "Ich schreibe Ihnen morgen". */
  readonly datedContact: readonly string[];
  /** Words that keep a promise honest: "probably", "we expect". */
  readonly hedges: readonly string[];
  /** Words that make an offer of what follows, or no promise at all: "if", "I cannot promise that". */
  readonly conditions: readonly string[];
};

/** All the words the reading knows in one language. Phrases are written as `parsePhrase` says. */
export type Language = {
  readonly tag: string;
  readonly phrases: readonly PhraseList[];
  /** Phrases that excuse a rule in the sentence they stand in: "with the prepaid label". */
  readonly excuses: readonly { readonly rule: PhraseRuleId; readonly say: readonly string[] }[];
  /** Words just before a phrase that turn it round: "not", "whether". */
  readonly negations: readonly string[];
  /** Beginnings of what somebody else said: "you told us". */
  readonly reporting: readonly string[];
  readonly elements: Readonly<Partial<Record<Element, readonly string[]>>>;
  readonly promises: PromisePhrases;
  readonly calendar: Calendar;
};

/** A company's own words, added to ours. Same shape; leave out what you do not need. */
export type LanguageExtension = Partial<
  Pick<Language, "phrases" | "excuses" | "negations" | "reporting" | "elements">
>;
