import { severityNames } from "#app/domain/clock/severity.ts";
import { spanWords } from "#app/domain/clock/span-words.ts";
import { defaultLadders } from "#app/domain/escalation/ladder.ts";
import { may } from "#app/domain/roles.ts";
import { ladderWarnings } from "#app/operations/escalation/save-ladder.ts";
import type { KeptLadder } from "#app/operations/ports/escalations.ts";
import type { Services } from "#app/operations/services.ts";
import { planOf } from "../desk/ladder.ts";

export type LaddersPageData = Awaited<ReturnType<typeof laddersPage>>;

/** The ladder of every severity, and those that teams have of their own. */
export async function laddersPage(services: Services) {
  const people = await services.deskViews.listStaff();
  return services.transaction(async (store) => {
    const kept = await store.ladders.list();
    const shown = severityNames.flatMap((severity) => {
      const own = kept.filter((each) => each.severity === severity);
      const ofAll = own.find(({ teamId }) => teamId === null);
      const given = { severity, teamId: null, leadId: null, managerId: null };
      return [
        ofAll ?? { ...given, ...defaultLadders[severity] },
        ...own.filter(({ teamId }) => teamId !== null),
      ];
    });
    const ladders = [];
    for (const ladder of shown) {
      const warnings = await ladderWarnings(services, store, ladder);
      ladders.push({ ...ladder, ...wordsOf(ladder), warnings });
    }
    return {
      ladders,
      teams: await store.house.listTeams(),
      people: people
        .filter(({ disabled, role }) => !disabled && may(role, "post-update"))
        .map(({ id, name }) => ({ id, name })),
    };
  });
}

function wordsOf({ rungs, mendWithin }: KeptLadder) {
  return {
    rungWords: rungs.map(({ role, answerWithin }) => ({ role, within: spanWords(answerWithin) })),
    mendWords: spanWords(mendWithin),
  };
}

export type PlansPageData = Awaited<ReturnType<typeof plansPage>>;

/** The other ways that were prepared, by the failure they are for. */
export function plansPage(services: Services) {
  return services.transaction(async (store) => {
    const teams = await store.house.listTeams();
    const plans = await store.backupPlans.list(null);
    const teamOf = (id: string | null) => teams.find((team) => team.id === id)?.name ?? null;
    return { teams, plans: plans.map((plan) => ({ ...planOf(plan), team: teamOf(plan.teamId) })) };
  });
}

export type ChatsPageData = Awaited<ReturnType<typeof chatsPage>>;

/** Where alerts are written to, and whether they arrive. The addresses stay sealed. */
export function chatsPage(services: Services) {
  return services.transaction(async (store) => {
    const teams = await store.house.listTeams();
    const hooks = await store.alerts.listHooks();
    return {
      teams,
      hooks: hooks.map(({ id, name, shape, teamId, failingSince, lastFailure }) => ({
        ...{ id, name, shape, lastFailure },
        team: teams.find((team) => team.id === teamId)?.name ?? null,
        failingSince: failingSince?.toISOString() ?? null,
      })),
    };
  });
}

export type AbsencesPageData = Awaited<ReturnType<typeof absencesPage>>;

/** Who is or will be away, and which of their cases nobody would stand in for (R2). */
export async function absencesPage(services: Services) {
  const people = await services.deskViews.listStaff();
  const now = services.now();
  return services.transaction(async (store) => {
    const absences = [];
    for (const { id, staffId, from, to } of await store.absences.listFrom(now)) {
      const isNow = from <= now;
      absences.push({
        id,
        staffId,
        name: people.find((person) => person.id === staffId)?.name ?? "A former colleague",
        from: from.toISOString(),
        to: to?.toISOString() ?? null,
        isNow,
        uncovered: await store.absences.listUncovered(staffId, isNow ? now : from),
      });
    }
    return {
      absences,
      people: people
        .filter(({ disabled, role }) => !disabled && may(role, "post-update"))
        .map(({ id, name }) => ({ id, name })),
    };
  });
}
