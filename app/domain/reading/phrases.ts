import { faults } from "../cases/fault.ts";
import type { DraftFacts } from "./draft.ts";
import { type Finding, finding } from "./finding.ts";
import { isTurnedRound } from "./guards.ts";
import { type Moment, momentRule } from "./moments.ts";
import type { Hit } from "./phrase-book.ts";
import type { PhraseRuleId } from "./rules.ts";
import type { ReadText } from "./sentences.ts";

type ReadPart = ReadText & { readonly part: string };

/** The phrases of a part that break a rule; one finding where phrases of one rule overlap. */
export function readPhrases(read: ReadPart, moment: Moment, facts: DraftFacts): Finding[] {
  return read.sentences.flatMap(({ hits }) => {
    const broken = hits.filter((hit) => breaksRule(hit, hits, read, moment, facts));
    return joinOverlaps(broken).map((hit) => {
      const start = read.tokens[hit.first]?.start ?? 0;
      const end = read.tokens[hit.last]?.end ?? start;
      return finding(ruleOf(hit), { part: read.part, text: read.text, start, end }, hit.better);
    });
  });
}

function ruleOf({ sense }: Hit): PhraseRuleId {
  return sense.slice("rule:".length) as PhraseRuleId;
}

function breaksRule(
  hit: Hit,
  hits: readonly Hit[],
  read: ReadPart,
  moment: Moment,
  facts: DraftFacts,
): boolean {
  if (!hit.sense.startsWith("rule:") || !applies(ruleOf(hit), read.part, moment, facts)) {
    return false;
  }
  const excused = hits.some(({ sense }) => sense === `excuse:${ruleOf(hit)}`);
  return !excused && !isTurnedRound(hit, hits, read.tokens);
}

function applies(rule: PhraseRuleId, part: string, moment: Moment, facts: DraftFacts): boolean {
  if (rule === "subject-details") return part === "subject";
  if (rule === "gift-card") return !momentRule(moment).mayNameGiftCard;
  if (rule !== "taking-blame") return true;
  // A promise is ours to keep, whoever's fault the failure was.
  const isOurs = facts.fault === null || faults[facts.fault].takesResponsibility;
  return !isOurs && moment !== "broken-promise";
}

// "Only a minor" and "minor fault" are one finding; the suggestion is the leftmost's.
function joinOverlaps(hits: readonly Hit[]): Hit[] {
  const joined = new Map<string, Hit[]>();
  const inOrder = hits.toSorted((one, other) => one.first - other.first || other.last - one.last);
  for (const hit of inOrder) {
    const kept = joined.get(hit.sense) ?? [];
    const before = kept.at(-1);
    if (!before || before.last < hit.first) kept.push(hit);
    else kept[kept.length - 1] = { ...before, last: Math.max(before.last, hit.last) };
    joined.set(hit.sense, kept);
  }
  return [...joined.values()].flat();
}
