import { severities } from "#app/domain/clock/severity.ts";
import { addSpan } from "#app/domain/clock/time-span.ts";
import type { RowKind } from "#app/domain/today/row-kind.ts";
import { type TodayRow, urgency, wordsOf, worstFirst } from "#app/domain/today/today-row.ts";
import type { Services } from "#app/operations/services.ts";
import type { TodayCase, TodayFact, TodayFacts } from "./today-facts.ts";

/** What is due later than this is not for today. */
const horizonMs = 24 * 3_600_000;

/** A row of the list, whose it is left aside: the list is somebody's already. */
type Placed = Omit<TodayRow, "staffId">;

export type DeskTodayRow = {
  readonly row: Placed;
  readonly case: TodayCase;
  readonly words: string | null;
  readonly what: string;
  readonly why: string;
  readonly doNow: string;
  readonly when: string;
  /** 0 the customer is being failed, 1 late among ourselves, 2 due within four hours, 3 later. */
  readonly urgency: number;
};

export type DeskToday = {
  readonly rows: readonly DeskTodayRow[];
  /** Rows there are beyond those shown. */
  readonly hidden: number;
  readonly counts: TodayFacts["counts"];
};

type TodayWish = {
  /** Whose list; null for a team's or everyone's. */
  readonly staffId: string | null;
  readonly teamId?: string | null;
  readonly viewerId: string;
  readonly limit: number;
};

/** Who is about to be forgotten, the worst first: the list staff begin the day with. */
export async function deskToday(
  services: Services,
  { staffId, teamId = null, viewerId, limit }: TodayWish,
): Promise<DeskToday> {
  const now = services.now();
  const horizon = new Date(now.getTime() + horizonMs);
  const { facts, counts } = await services.deskViews.today({
    staffId,
    teamId,
    viewerId,
    now,
    horizon,
    limit,
  });
  const rows = facts
    .map((fact) => ({ fact, row: toRow(services, fact) }))
    // What a customer wrote stands there from the moment she wrote it, over the weekend too.
    .filter(({ row }) => row.dueAt <= horizon || standsAtOnce.has(row.kind));
  const order = worstFirst(now);
  rows.sort((a, b) => order(a.row, b.row));
  const worst = rows.slice(0, limit);
  const cases = await services.deskViews.listTodayCases(worst.map(({ row }) => row.caseId));
  const shown = worst.flatMap(({ fact, row }): DeskTodayRow[] => {
    const of = cases.get(row.caseId);
    if (!of) return [];
    return [{ row, case: of, words: fact.words, ...wordsOf(row, now), urgency: urgency(row, now) }];
  });
  return {
    rows: shown,
    hidden:
      countAll(
        rows.map(({ row }) => row),
        counts,
      ) - shown.length,
    counts,
  };
}

/** She said something, and a person has to answer it within the time of a reply. */
const wantsAnswer: ReadonlySet<RowKind> = new Set<RowKind>([
  "customer-reply",
  "low-satisfaction",
  "option-chosen",
  "appointment-moved",
]);

/** What waits for an answer stands there from the moment it was seen. */
const standsAtOnce: ReadonlySet<RowKind> = new Set<RowKind>([...wantsAnswer, "public-answer"]);

function toRow(services: Services, fact: TodayFact): Placed {
  const { kind, subjectId, chases, caseId, severity } = fact;
  return { kind, subjectId, caseId, severity, chases, dueAt: dueAt(services, fact) };
}

/** Where the database knows only when something happened, the rules say by when it is to be done. */
function dueAt({ settings }: Services, { kind, at, dueAt, severity }: TodayFact): Date {
  if (dueAt) return dueAt;
  const rule = severities[severity];
  if (kind === "first-word") return addSpan(at, rule.firstWord, settings.calendar);
  if (wantsAnswer.has(kind)) return addSpan(at, rule.customerReply, settings.calendar);
  return at;
}

const longKinds: ReadonlySet<RowKind> = new Set<RowKind>([
  "first-word",
  "next-word",
  "call",
  "mail-bounced",
]);

/** The database hands over the first few of the long kinds; those are counted. */
function countAll(rows: readonly Placed[], { words, calls }: TodayFacts["counts"]): number {
  const isLong = ({ kind }: Placed) => longKinds.has(kind);
  return Math.max(rows.length, rows.filter((row) => !isLong(row)).length + words + calls);
}
