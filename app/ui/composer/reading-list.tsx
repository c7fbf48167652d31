import { useSearchParams } from "@remix-run/react";
import { type RefObject, useEffect, useRef } from "react";
import { momentParts } from "#app/domain/composer/composed-moments.ts";
import type { ComposerPage } from "#app/operations/views/composer-page.ts";
import type { ComposeAnswer, DraftPreview } from "#app/ui/composer/compose-props.ts";
import { FindingCard } from "#app/ui/composer/finding-card.tsx";
import { PromisesFound, PromisesRecorded } from "#app/ui/composer/promises-found.tsx";
import { Part } from "#app/ui/desk/part.tsx";

type ReadingListProps = {
  readonly page: ComposerPage;
  readonly preview: DraftPreview;
  readonly answer: ComposeAnswer | undefined;
  readonly form: RefObject<HTMLFormElement>;
};

/** The reading beneath: what it found, why, and what to do about it (R13); and the promises (R7). */
export function ReadingList({ page, preview, answer, form }: ReadingListProps) {
  const { findings, promises, unfinished } = preview;
  const open = findings.filter(({ settled }) => !settled);
  const settled = findings.filter((finding) => finding.settled);
  const stops = open.filter(({ level }) => level === "error").length;
  const labels = new Map<string, string>(
    momentParts(page.moment).map(({ name, label, group }) => [
      name,
      group ? `${group}: ${label}` : label,
    ]),
  );
  const summed = useFocusAfterMending();
  return (
    <>
      <Part title="The reading">
        <p ref={summed} tabIndex={-1} className="mb-3 text-sm text-quiet" role="status">
          {summary(stops, open.length - stops, unfinished)}
        </p>
        <ul className="grid grid-cols-1 gap-3">
          {open.map((finding) => (
            <FindingCard
              key={finding.key}
              finding={finding}
              label={labels.get(finding.part) ?? finding.part}
              reference={page.reference}
              fault={answer?.faults[`reason:${finding.key}`]}
              form={form}
            />
          ))}
        </ul>
        {settled.length > 0 && (
          <p className="mt-3 text-sm text-quiet">
            Left as they are, with a reason:{" "}
            {settled.map(({ rule, words }) => words || rule.replaceAll("-", " ")).join("; ")}.
          </p>
        )}
      </Part>
      <PromisesFound promises={promises} answer={answer} />
      <PromisesRecorded promises={page.draft.promises} />
    </>
  );
}

const mendings: ReadonlySet<string | null> = new Set([
  "draft-mended",
  "finding-left",
  "promise-in-draft",
]);

/** A click in the reading makes the page anew: whoever goes by keyboard goes on where they were. */
function useFocusAfterMending(): RefObject<HTMLParagraphElement> {
  const summed = useRef<HTMLParagraphElement>(null);
  const [params] = useSearchParams();
  const isMended = mendings.has(params.get("said"));
  useEffect(() => {
    if (isMended) summed.current?.focus();
  }, [isMended]);
  return summed;
}

const toWrite = {
  "nothing-written": "Nothing is written yet.",
  "needed-part-empty": "Nothing to mend in what is written. The part it is for is still empty.",
} as const;

function summary(stops: number, hints: number, unfinished: DraftPreview["unfinished"]): string {
  if (stops === 0 && hints === 0) return unfinished ? toWrite[unfinished] : "Nothing to mend.";
  const errors = stops === 1 ? "1 stops the sending" : `${stops} stop the sending`;
  const warnings = hints === 1 ? "1 is advice" : `${hints} are advice`;
  return [stops > 0 && errors, hints > 0 && warnings].filter(Boolean).join(", ").concat(".");
}
