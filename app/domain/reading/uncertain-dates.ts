import type { DraftFacts } from "./draft.ts";
import { type Finding, finding } from "./finding.ts";
import { type Moment, momentRule } from "./moments.ts";
import { type FoundPromise, promisesIn } from "./promises.ts";
import type { ReadText } from "./sentences.ts";

/**
 * Promises of a thing done by one firm day for which no certain promise is recorded (R7). A word from
 * us by a day is ours to keep, and is not among them.
 */
export function readUncertainDates(
  read: ReadText & { readonly part: string },
  moment: Moment,
  facts: DraftFacts,
): Finding[] {
  // The heads-up says when our own next mail comes.
  if (momentRule(moment).mayNameGiftCard) return [];
  return promisesIn(read)
    .filter((promise) => isUncertain(promise, facts))
    .map(({ start, end }) =>
      finding("over-promising", { part: read.part, text: read.text, start, end }, null),
    );
}

function isUncertain({ kind, hedged, due }: FoundPromise, facts: DraftFacts): boolean {
  if (kind === "contact" || hedged || !due) return false;
  if (due.kind !== "day" && due.kind !== "span") return false;
  const recorded = [...facts.certainPromiseDates, facts.nextUpdateOn];
  // Without today's date "on Friday" has no day to compare: believe the record.
  if (due.on === null) return facts.certainPromiseDates.length === 0;
  return !recorded.includes(due.on);
}
