import type { Finding } from "#app/domain/reading/finding.ts";

/** What the reading found, in sentences for a form: the words, why, and what is better. */
export function findingWords(findings: readonly Finding[]): string {
  return findings
    .map(({ words, why, suggestion }) =>
      [words && `“${words}”:`, why, suggestion && `Better: ${suggestion}.`]
        .filter(Boolean)
        .join(" "),
    )
    .join(" ");
}
