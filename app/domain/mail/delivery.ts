/**
 * What a bounce, a complaint or a provider says of a mail after it was handed over. `delayed` is no
 * end: the other server still tries.
 */
export const reportNames = [
  "delivered",
  "delayed",
  "soft-bounce",
  "hard-bounce",
  "complaint",
] as const;
export type ReportName = (typeof reportNames)[number];

/** States that follow from reports; the later in the list wins over the earlier. */
const known = ["handed_over", "delivered", "soft_bounce", "hard_bounce", "complaint"] as const;
export type KnownState = (typeof known)[number];

const stateOf: Readonly<Record<ReportName, KnownState>> = {
  delivered: "delivered",
  delayed: "handed_over",
  "soft-bounce": "soft_bounce",
  "hard-bounce": "hard_bounce",
  complaint: "complaint",
};

/** These left us, or may have: a report about them means something. Whatever never left says nothing. */
const left = ["queued", "sending", "in_doubt", "failed"] as const;

/**
 * The state of a message after all reports about it, in any order and however often they came. A
 * report also ends a doubt: who bounces, or confirms, had it. Null where it cannot be about a mail of
 * ours that left.
 */
export function stateAfterReports(
  state: string,
  reports: readonly ReportName[],
): KnownState | null {
  const own = known.indexOf(state as KnownState);
  if (own < 0 && !(left as readonly string[]).includes(state)) return null;
  const ranks = reports.map((report) => known.indexOf(stateOf[report]));
  return known[Math.max(0, own, ...ranks)] ?? null;
}

/** Of several reports the one that decides: the worst; of equals the first, then the first by name. */
export function decidingReport<Report extends { said: ReportName; at: Date; key: string }>(
  reports: readonly Report[],
): Report | null {
  const rank = ({ said }: Report) => known.indexOf(stateOf[said]);
  const [first] = reports.toSorted(
    (a, b) => rank(b) - rank(a) || a.at.getTime() - b.at.getTime() || (a.key < b.key ? -1 : 1),
  );
  return first ?? null;
}

/** States in which the customer has not heard from us by this mail (R3). */
const lost = ["soft_bounce", "hard_bounce", "complaint", "failed", "suppressed"];

/** Whether by a message in this state the customer has not heard from us. */
export function isLost(state: string): boolean {
  return lost.includes(state);
}
