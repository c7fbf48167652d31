import type { ReactNode } from "react";
import type { Finding } from "#app/domain/reading/finding.ts";
import { Tag } from "#app/ui/tag.tsx";

type FindingWordsProps = {
  readonly finding: Pick<Finding, "level" | "words" | "why" | "playbook">;
  /** Where it is. */
  readonly children?: ReactNode;
};

/** What the reading found: how bad, where, which words, and why with its rule (R13). */
export function FindingWords({ finding, children }: FindingWordsProps) {
  const { level, words, why, playbook } = finding;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-2">
        <Tag look={level === "error" ? "alarm" : "warn"}>
          {level === "error" ? "Stops it" : "Advice"}
        </Tag>
        {children}
        {words && (
          <q className="min-w-0 break-words" dir="auto">
            {words}
          </q>
        )}
      </p>
      <p>
        {why} <span className="text-quiet">({playbook})</span>
      </p>
    </>
  );
}
