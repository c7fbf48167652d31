import { choosePolicy, serviceMetricNames } from "#app/domain/clock/service-policy.ts";
import { severityNames } from "#app/domain/clock/severity.ts";
import { spanWords } from "#app/domain/clock/span-words.ts";
import { weekdays } from "#app/domain/clock/working-calendar.ts";
import type { Services, Store } from "#app/operations/services.ts";

export type LevelsPageData = Awaited<ReturnType<typeof levelsPage>>;

/** What every severity can expect, and every tier that has a policy of its own. */
export function levelsPage(services: Services) {
  return services.transaction(async (store) => {
    const kept = await store.serviceLevels.listPolicies();
    const of = severityNames.flatMap((severity) => [
      { severity, tier: null },
      ...kept
        .filter((each) => each.severity === severity && each.tier !== null)
        .map(({ tier }) => ({ severity, tier })),
    ]);
    const policies = [];
    for (const { severity, tier } of of) {
      const { targets, warnAtShare } = choosePolicy(kept, severity, tier ?? "");
      const openCases = await store.house.countOpen({ severity, tier });
      policies.push({ severity, tier, targets, warnAtShare, words: wordsOf(targets), openCases });
    }
    return { policies, tiers: await store.house.listTiers() };
  });
}

type Targets = ReturnType<typeof choosePolicy>["targets"];

function wordsOf(targets: Targets) {
  return Object.fromEntries(
    serviceMetricNames.map((metric) => [metric, spanWords(targets[metric])]),
  ) as Record<keyof Targets, string>;
}

export type HoursPageData = Awaited<ReturnType<typeof hoursPage>>;

/** The hours of every team: its own, or the installation's. */
export function hoursPage(services: Services) {
  return services.transaction(async (store) => {
    const teams = [];
    for (const team of await store.house.listTeams())
      teams.push(await hoursOf(services, store, team));
    return { teams };
  });
}

async function hoursOf(
  { settings }: Services,
  store: Store,
  { id, name }: { readonly id: string; readonly name: string },
) {
  const own = await store.workingHours.find(id);
  const week = weekdays.map((day, at) => ({
    day,
    shifts: own
      ? (own.week[day] ?? []).map(({ from, to }) => `${from}-${to}`)
      : (settings.calendar.week[at] ?? []).map(
          ({ opens, closes }) => `${clockTime(opens)}-${clockTime(closes)}`,
        ),
  }));
  return {
    ...{ id, name, week },
    isOwn: own !== null,
    timeZone: own?.timeZone ?? settings.calendar.timeZone,
    holidays: own?.holidays ?? [],
  };
}

/** "09:30" for 570 minutes. */
function clockTime(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
