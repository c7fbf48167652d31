import type { Finding } from "../reading/finding.ts";

/** A finding somebody decided to leave as it is, and why. */
export type Override = { readonly rule: string; readonly words: string };

/** Never overridden: a gift card has its own message (R18), and a blank is no mail. */
const final: ReadonlySet<string> = new Set(["gift-card", "unfilled-blank"]);

/** Whether a finding may be left as it is, with a reason. */
export function mayOverride({ rule }: Pick<Finding, "rule">): boolean {
  return !final.has(rule);
}

/** The words a finding is about, as an override remembers them. */
export function overriddenWords({ words }: Pick<Finding, "words">): string {
  return words.toLowerCase().replace(/\s+/g, " ").trim().slice(0, 500);
}

/** Whether a finding was overridden: the same rule, about the same words. */
export function isOverridden(finding: Finding, overrides: readonly Override[]): boolean {
  const words = overriddenWords(finding);
  return (
    mayOverride(finding) &&
    overrides.some((override) => override.rule === finding.rule && override.words === words)
  );
}

/** The findings that stop the sending (R13): errors that nobody gave a reason for. */
export function stoppers(
  findings: readonly Finding[],
  overrides: readonly Override[],
): readonly Finding[] {
  return findings.filter(
    (finding) => finding.level === "error" && !isOverridden(finding, overrides),
  );
}

/** The name of a finding on a page: it is the same as long as the text is. */
export function findingKey({ rule, part, start }: Finding): string {
  return `${rule}.${part}.${start}`;
}
