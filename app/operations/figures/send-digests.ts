import { isValidTimeZone } from "#app/domain/clock/time-zone.ts";
import { digestDueAt, digestWishOf } from "#app/domain/figures/digest.ts";
import { lastPeriods, type Period } from "#app/domain/figures/periods.ts";
import { may, roleNames } from "#app/domain/roles.ts";
import { usualBrand } from "../brands/brand-of-case.ts";
import { teamCalendar } from "../clock/team-calendar.ts";
import { onceFor } from "../once-for.ts";
import type { DigestReader } from "../ports/digests.ts";
import type { Services } from "../services.ts";
import { type DigestFacts, type DigestWeeks, digestOf } from "./digest-of.ts";

const readersRoles = roleNames.filter((role) => may(role, "view-figures"));

type Round = {
  readonly weeks: DigestWeeks;
  /** The week it is now. */
  readonly current: Period;
  readonly factsOf: (teamId: string | null) => Promise<DigestFacts | null>;
};

/**
 * Mails each lead, and whoever turned it on, the figures of last week (R27): once a reader and week, however
 * many workers look. A week in which nothing happened is taken, and nothing is sent.
 */
export async function sendDigests(services: Services): Promise<void> {
  const readers = await services.look(({ digests }) => digests.listReaders(readersRoles));
  const { current, weeks } = weeksAt(services);
  const round: Round = {
    ...{ weeks, current },
    // Readers of one team read the same figures, which are heavy to count.
    factsOf: onceFor(
      (teamId: string | null) => digestOf(services, weeks, teamId),
      (teamId) => teamId ?? "",
    ),
  };
  const faults: unknown[] = [];
  for (const reader of readers) {
    // A fault with one keeps no other from theirs; it is tried again with the next look.
    await tell(services, reader, round).catch((fault: unknown) => faults.push(fault));
  }
  if (faults.length > 0) throw faults[0];
}

/** The last four weeks that are over, and the one it is now, on the clocks of the house. */
export function weeksAt({ settings, now }: Pick<Services, "settings" | "now">) {
  const periods = lastPeriods("week", now(), settings.calendar.timeZone);
  const [first, second, third, last, current] = periods.slice(-5);
  if (!first || !second || !third || !last || !current) throw new Error("no weeks to look at");
  return { weeks: [first, second, third, last] as const, current };
}

async function tell(services: Services, reader: DigestReader, round: Round): Promise<void> {
  const { staffId, role, chosen, lastWeek } = reader;
  const whose = digestWishOf(role, chosen);
  const week = round.weeks[3].from;
  if (whose === "nobody" || (lastWeek !== null && lastWeek >= week)) return;
  if (lastWeek === null) {
    // New here, or a lead since this week: it begins with the next one.
    await services.transaction(({ digests }) => digests.takeWeek(staffId, week));
    return;
  }
  if (services.now() < (await dueAt(services, reader, round.current))) return;
  const team = whose === "team" ? reader.team : null;
  const facts = await round.factsOf(team?.id ?? null);
  await services.transaction(async (store) => {
    if (!(await store.digests.takeWeek(staffId, week)) || !facts) return;
    const { name, email, locale } = reader;
    const at = services.now();
    const own = { brand: await usualBrand(services, store), name, locale };
    await store.outbox.put({
      ...{ kind: "weekly-digest", caseId: null, customerId: null, locale },
      to: { name, address: email },
      props: { ...own, team: team?.name ?? null, ...facts },
      once: `weekly-digest:${staffId}:${week}`,
      createdAt: at,
      dueAt: at,
    });
  });
}

/** By the hours and holidays of the reader's team, on the reader's own clocks. */
async function dueAt(services: Services, { team, timeZone }: DigestReader, current: Period) {
  const calendar = await services.transaction((store) =>
    teamCalendar(services, store, team?.id ?? null),
  );
  const zone = isValidTimeZone(timeZone) ? timeZone : calendar.timeZone;
  return digestDueAt(current, calendar, zone);
}
