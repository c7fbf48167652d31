import { type Severity, severityRank } from "#app/domain/clock/severity.ts";
import { type RowKind, rowKindRank, rowKinds } from "./row-kind.ts";

/** One line of the Today list. */
export type TodayRow = {
  readonly kind: RowKind;
  readonly caseId: string;
  /** What of the case it is about: a promise, a call, a mail …; the case itself when there is nothing more. */
  readonly subjectId: string;
  readonly severity: Severity;
  /** By when it has to be done, or had to be; for what simply happened, when it did. */
  readonly dueAt: Date;
  /** Whose it is at this instant: the owner, or who stands in. */
  readonly staffId: string;
  /** How often the customer asked since our last word (R9). */
  readonly chases: number;
};

/** What the order of the list goes by. */
type Place = Omit<TodayRow, "staffId">;

/** What is due within these four hours comes before what is due later. */
export const soonMs = 4 * 3_600_000;

/** How near the row is: 0 the customer is being failed, 1 late among ourselves, 2 due within four hours, 3 later. */
export function urgency({ kind, dueAt }: Pick<TodayRow, "kind" | "dueAt">, now: Date): number {
  if (rowKinds[kind].canWait) return 3;
  if (dueAt < now) return rowKinds[kind].customerWaits ? 0 : 1;
  return dueAt.getTime() - now.getTime() <= soonMs ? 2 : 3;
}

/**
 * Worst first: urgency, then severity, then how often the customer chased, then how long it has been
 * due, then the kind; the identifiers at last, so that two looks at one list agree.
 * Within one kind, severity and number of chases the order is that of `dueAt` alone, at every `now`:
 * a query may take the first N of each and leave the rest to this.
 */
export function worstFirst(now: Date): (a: Place, b: Place) => number {
  return (a, b) =>
    urgency(a, now) - urgency(b, now) ||
    severityRank(b.severity) - severityRank(a.severity) ||
    b.chases - a.chases ||
    a.dueAt.getTime() - b.dueAt.getTime() ||
    rowKindRank(a.kind) - rowKindRank(b.kind) ||
    compare(a.caseId, b.caseId) ||
    compare(a.subjectId, b.subjectId);
}

/** By code unit, as `collate "C"` sorts: the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** What the row says: what it is, why it is here, what to do now, and how long it is late. */
export type RowWords = {
  readonly what: string;
  readonly why: string;
  readonly doNow: string;
  /** "late by 2 hours", "in 20 minutes"; a clock time beside it is the page's affair. */
  readonly when: string;
};

/** The row in words for staff. */
export function wordsOf(row: Place, now: Date): RowWords {
  const { label, doNow, whyDue, whyLate } = rowKinds[row.kind];
  const late = row.dueAt < now;
  const asked = row.chases > 0 ? ` The customer has asked ${times(row.chases)} since.` : "";
  return { what: label, why: `${late ? whyLate : whyDue}.${asked}`, doNow, when: when(row, now) };
}

function times(count: number): string {
  return ["", "once", "twice"][count] ?? `${count} times`;
}

function when({ kind, dueAt }: Place, now: Date): string {
  const apart = Math.floor(Math.abs(now.getTime() - dueAt.getTime()) / 60_000);
  if (apart === 0) return "now";
  if (dueAt < now && rowKinds[kind].happened) return `${duration(apart)} ago`;
  return dueAt < now ? `late by ${duration(apart)}` : `in ${duration(apart)}`;
}

/** "2 hours": the largest unit that fits at least once, rounded down. */
function duration(minutes: number): string {
  const [count, unit] =
    minutes < 60
      ? [minutes, "minute"]
      : minutes < 1_440
        ? [minutes / 60, "hour"]
        : [minutes / 1_440, "day"];
  const whole = Math.floor(count);
  return `${whole} ${unit}${whole === 1 ? "" : "s"}`;
}
