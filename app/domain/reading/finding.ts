import { type RuleId, readingRules } from "./rules.ts";

/** One thing the reading found. `start` and `end` are offsets (UTF-16) into the named part. */
export type Finding = {
  readonly rule: RuleId;
  readonly playbook: string;
  readonly level: "error" | "warning";
  /** "subject", or the name of a part. */
  readonly part: string;
  readonly start: number;
  readonly end: number;
  /** The words found; empty where something is missing. */
  readonly words: string;
  readonly why: string;
  /** A better phrase in the draft's language; an empty one means "leave it out". */
  readonly suggestion: string | null;
};

/** A stretch of a text. */
export type Span = { readonly start: number; readonly end: number };

/** A finding of a rule at a place of a part, with the rule's own level and sentence. */
export function finding(
  rule: RuleId,
  place: Span & { readonly part: string; readonly text: string },
  suggestion: string | null,
): Finding {
  const { playbook, level, why } = readingRules[rule];
  const { part, start, end, text } = place;
  return {
    rule,
    playbook,
    level,
    part,
    start,
    end,
    words: text.slice(start, end),
    why,
    suggestion,
  };
}
