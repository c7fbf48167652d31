import type { Fault } from "../cases/fault.ts";
import { faultNames } from "../cases/fault.ts";
import { type ComposedMoment, momentParts } from "./composed-moments.ts";

/** What was typed into a draft, by the name of the part. Parts are Markdown; a few are plain fields. */
export type DraftParts = Readonly<Record<string, string>>;

/** Only what belongs to the moment, trimmed, line ends of one kind: what is kept, compared and hashed. */
export function cleanParts(moment: ComposedMoment, typed: DraftParts): DraftParts {
  return Object.fromEntries(
    momentParts(moment).map(({ name, isLine }) => {
      const text = (typed[name] ?? "").replace(/\r\n?/g, "\n").trim();
      return [name, isLine ? text.replace(/\s*\n\s*/g, " ") : text];
    }),
  );
}

/** The parts a customer reads, in the order of the mail: what the reading reads. */
export function writtenParts(moment: ComposedMoment, parts: DraftParts): DraftParts {
  const written = momentParts(moment).filter(({ field }) => !field);
  return Object.fromEntries(written.map(({ name }) => [name, parts[name] ?? ""]));
}

/** The names of parts a mail is for and that say nothing yet: prepared words around them do not leave alone. */
export function partsWanting(moment: ComposedMoment, parts: DraftParts): readonly string[] {
  const needed = momentParts(moment).filter(({ isNeeded }) => isNeeded);
  return needed.map(({ name }) => name).filter((name) => !parts[name]?.trim());
}

/** The written parts as one text: an update has one body. */
export function bodyOf(moment: ComposedMoment, parts: DraftParts): string {
  return Object.values(writtenParts(moment, parts)).filter(Boolean).join("\n\n");
}

/** Everything of a draft that is told or done, for its second reader: choices, numbers and times by name. */
export function wholeText(moment: ComposedMoment, parts: DraftParts): string {
  const texts = momentParts(moment).flatMap(({ name, label, group, field }) => {
    const text = parts[name];
    if (!text || !field) return text ? [text] : [];
    const named = group ? `${group}, ${label.toLowerCase()}` : label;
    return [`${named}: ${field === "time" ? inUtc(text) : text}`];
  });
  return texts.join("\n\n");
}

function inUtc(instant: string): string {
  return `${instant.slice(0, 16).replace("T", " ")} UTC`;
}

/** Whether two drafts say the same. */
export function sameParts(one: DraftParts, other: DraftParts): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => (one[name] ?? "") === (other[name] ?? ""));
}

/** The fault a resolution's draft names; the case's own where it names none. */
export function faultOfParts(parts: DraftParts, otherwise: Fault): Fault {
  return faultNames.find((name) => name === parts.fault) ?? otherwise;
}

type Recorded = { readonly what: string; readonly dueAt: string; readonly certainty: string };

/** The text that a hash of an approval stands for: everything of a draft that the customer gets. */
export function approvedText(draft: {
  readonly moment: string;
  readonly aboutId: string | null;
  readonly parts: DraftParts;
  readonly promises: readonly Recorded[];
}): string {
  const parts = Object.entries(draft.parts).sort(([one], [other]) => one.localeCompare(other));
  const promises = draft.promises.map(({ what, dueAt, certainty }) => [what, dueAt, certainty]);
  return JSON.stringify([draft.moment, draft.aboutId, parts, promises]);
}
