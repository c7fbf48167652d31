import { readFileSync } from "node:fs";
import { z } from "zod";
import { type DraftFacts, noFacts } from "#app/domain/reading/draft.ts";
import { momentNames } from "#app/domain/reading/moments.ts";
import { findPromises } from "#app/domain/reading/promises.ts";
import { readDraft } from "#app/domain/reading/read-draft.ts";

const Sentence = z.object({
  id: z.string(),
  split: z.enum(["tuning", "hold-out", "fresh", "second", "third", "blind-first", "blind-second"]),
  language: z.string(),
  where: z.enum(["subject", "body"]).default("body"),
  moment: z.enum(momentNames).default("update"),
  fault: z.enum(["ours", "shared", "partner", "unclear", "not-ours"]).nullable().default(null),
  certain: z.string().optional(),
  text: z.string(),
  rules: z.array(z.string()),
  promise: z.boolean(),
});
export type Sentence = z.output<typeof Sentence>;

const Mail = z.object({
  id: z.string(),
  language: z.string(),
  moment: z.enum(momentNames),
  fault: z.enum(["ours", "shared", "partner", "unclear", "not-ours"]).nullable().default(null),
  subject: z.string(),
  parts: z.record(z.string(), z.string()),
  missing: z.array(z.string()),
});

const folder = new URL("../../data/reading/", import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

export const sentences = z.array(Sentence).parse(read("sentences.json"));
export const mails = z.array(Mail).parse(read("mails.json"));

/** The facts every labelled text is read with: a Monday, Ana's case, Marco's hand. */
export const labelledFacts: DraftFacts = {
  ...noFacts,
  customerName: "Ana Ferrer",
  ownerName: "Marco Bianchi",
  today: "2026-03-02",
};

/** What the reading says of a labelled sentence: the rules it breaks, and "promise" when it finds one. */
export function verdictOn(sentence: Sentence): Set<string> {
  const { text, where, moment, language, fault, certain } = sentence;
  const draft =
    where === "subject"
      ? { language, moment, subject: text, parts: {} }
      : { language, moment, subject: "News", parts: { body: text } };
  const certainPromiseDates = certain ? [certain] : [];
  const found = readDraft(draft, { ...labelledFacts, fault, certainPromiseDates })
    .map(({ rule }): string => rule)
    .filter((rule) => !rule.startsWith("missing-"));
  return new Set(findPromises(text, language).length > 0 ? [...found, "promise"] : found);
}

/** What the labels say of it. */
export function labelsOf({ rules, promise }: Sentence): Set<string> {
  return new Set(promise ? [...rules, "promise"] : rules);
}
