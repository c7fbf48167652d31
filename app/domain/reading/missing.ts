import { faults } from "../cases/fault.ts";
import type { Draft, DraftFacts } from "./draft.ts";
import { type Finding, finding } from "./finding.ts";
import { isSomebodyElses } from "./guards.ts";
import { type Element, momentRule } from "./moments.ts";
import { promisesIn } from "./promises.ts";
import type { ReadText } from "./sentences.ts";
import { foldWord } from "./tokens.ts";

type ReadPart = ReadText & { readonly part: string };

// Filling the part is saying it, in whatever words.
const partNames: Partial<Record<Element, readonly string[]>> = {
  apology: ["apology"],
  "what-happened": ["whatwentwrong", "whathappened"],
  "how-put-right": ["howputright", "howweputitright"],
  "why-not-again": ["whynotagain"],
};
const fewestWords = 3;

/** What this moment's mail has to say and does not (R3, R6, R12, R19, R20). */
export function readMissing(
  draft: Draft,
  parts: readonly ReadPart[],
  facts: DraftFacts,
): Finding[] {
  const { needs, wishes = [] } = momentRule(draft.moment);
  const said = elementsSaid(parts);
  const lacks = (element: Element) =>
    isDue(element, draft, facts) && !said.has(element) && !isSaid(element, parts, facts);
  const missing = (element: Element) =>
    finding(`missing-${element}`, placeFor(element, parts), null);
  return [
    ...needs.filter(lacks).map(missing),
    ...wishes.filter(lacks).map((element) => ({ ...missing(element), level: "warning" as const })),
  ];
}

function isDue(element: Element, { moment }: Draft, { fault, frameShows }: DraftFacts): boolean {
  if (element === "customer-name" || element === "owner-name") return !frameShows.includes(element);
  if (element === "date" || element === "next-step") return !frameShows.includes("next-update");
  if (element !== "responsibility" || moment === "broken-promise") return true;
  return fault !== null && faults[fault].takesResponsibility;
}

function elementsSaid(parts: readonly ReadPart[]): Set<string> {
  const said = new Set<string>();
  for (const read of parts) {
    const promises = promisesIn(read);
    if (promises.length > 0) said.add("next-step");
    if (promises.some(({ due }) => due !== null)) said.add("date");
    for (const { hits } of read.sentences) {
      for (const hit of hits) {
        if (hit.sense.startsWith("element:") && !isSomebodyElses(hit, hits, read.tokens)) {
          said.add(hit.sense.slice("element:".length));
        }
      }
    }
  }
  return said;
}

function isSaid(element: Element, parts: readonly ReadPart[], facts: DraftFacts): boolean {
  if (element === "customer-name") return isNamed(facts.customerName, parts);
  if (element === "owner-name") return isNamed(facts.ownerName, parts);
  const names = partNames[element] ?? [];
  return parts.some(
    ({ part, tokens }) => names.includes(plain(part)) && tokens.length >= fewestWords,
  );
}

function plain(part: string): string {
  return part.toLowerCase().replace(/[^a-z]/g, "");
}

// One of the names is enough: mails say "Dear Ana" and are signed "Marco". An unknown name is not missed.
function isNamed(name: string | null, parts: readonly ReadPart[]): boolean {
  const names = name?.match(/[\p{L}\p{M}'’]{2,}/gu)?.map(foldWord) ?? [];
  if (names.length === 0) return true;
  return parts.some(({ tokens }) => tokens.some(({ word }) => names.includes(word)));
}

// Its own part when there is one, else the end of the mail.
function placeFor(element: Element, parts: readonly ReadPart[]) {
  const names = element.startsWith("thanks") ? ["thanks"] : (partNames[element] ?? []);
  const own = parts.find(({ part }) => names.includes(plain(part))) ?? parts.at(-1);
  const text = own?.text ?? "";
  return { part: own?.part ?? "body", text, start: text.length, end: text.length };
}
