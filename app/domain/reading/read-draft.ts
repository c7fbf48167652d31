import { readBlanks } from "./blanks.ts";
import type { Draft, DraftFacts } from "./draft.ts";
import type { Finding } from "./finding.ts";
import type { LanguageExtension } from "./language.ts";
import { findLanguage } from "./languages/all.ts";
import { lexiconFor } from "./lexicon.ts";
import { readMissing } from "./missing.ts";
import { readPhrases } from "./phrases.ts";
import { readText } from "./sentences.ts";
import { readSigns } from "./signs.ts";
import { readSubject } from "./subject.ts";
import { readUncertainDates } from "./uncertain-dates.ts";

/**
 * Reads a draft by rules before it is sent (R13), in its own language and without asking anybody.
 * Errors stop the sending, warnings do not. Findings come in the order of the mail: subject, parts, what
 * is missing. Throws when `extension` holds something that is not a phrase (see `parsePhrase`).
 */
export function readDraft(
  draft: Draft,
  facts: DraftFacts,
  extension?: LanguageExtension,
): Finding[] {
  const language = findLanguage(draft.language);
  const lexicon = language && lexiconFor(language, extension);
  const texts = { ...draft.parts, subject: draft.subject };
  const blanks = Object.entries(texts).flatMap(([part, text]) => [
    ...readBlanks(part, text),
    ...readSigns(part, text),
  ]);
  if (!lexicon) return sorted([...readSubject(draft.subject, null, facts), ...blanks], draft);

  const subject = readText(draft.subject, lexicon, facts.today);
  const parts = Object.entries(draft.parts).map(([part, text]) => ({
    part,
    ...readText(text, lexicon, facts.today),
  }));
  const found = [{ part: "subject", ...subject }, ...parts].flatMap((read) => [
    ...readPhrases(read, draft.moment, facts),
    ...readUncertainDates(read, draft.moment, facts),
  ]);
  const aboutSubject = readSubject(draft.subject, subject, facts);
  return [
    ...sorted([...found, ...blanks, ...aboutSubject], draft),
    ...readMissing(draft, parts, facts),
  ];
}

function sorted(findings: readonly Finding[], draft: Draft): Finding[] {
  const order = ["subject", ...Object.keys(draft.parts)];
  return findings.toSorted(
    (one, other) => order.indexOf(one.part) - order.indexOf(other.part) || one.start - other.start,
  );
}
