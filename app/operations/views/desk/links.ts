import type { DeskCaseFacts } from "./case.ts";

/** Links to the customer's page: whose they are, until when they are good, who opened them. */
export function linksOf({ links, openings }: DeskCaseFacts, now: Date) {
  return links.map(({ id, createdAt, expiresAt, revokedAt, invited }) => ({
    id,
    /** Whom the customer lets read; null for a link of her own. */
    invited: invited?.name ?? null,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    state: linkState(expiresAt, revokedAt, now),
    opened: openedBy(openings.filter(({ linkId }) => linkId === id)),
  }));
}

/** Openings that look like a browser's, and the others; an opening proves no reader (SCN-5). */
function openedBy(openings: DeskCaseFacts["openings"]) {
  const count = (byMachine: boolean) =>
    openings
      .filter((each) => each.byMachine === byMachine)
      .reduce((sum, { openings: times }) => sum + times, 0);
  const last = openings.find(({ byMachine }) => !byMachine)?.hour ?? null;
  return { last: last?.toISOString() ?? null, browsers: count(false), machines: count(true) };
}

function linkState(expiresAt: Date, revokedAt: Date | null, now: Date) {
  if (revokedAt) return "revoked" as const;
  return expiresAt <= now ? ("ended" as const) : ("good" as const);
}
