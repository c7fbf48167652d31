import type { Broadcast } from "#app/domain/problems/broadcast.ts";
import type { Problem } from "#app/domain/problems/problem.ts";
import { lookAtBroadcast } from "../broadcasts/look-at-broadcast.ts";
import { listSuspicions, suggestCases } from "../problems/suggest-cases.ts";
import type { Services } from "../services.ts";

const shown = 200;

/** Every known problem, and products that may hide another (R24). */
export function listProblems(services: Services) {
  return services.transaction(async (store) => ({
    problems: (await store.problems.list(shown)).map(
      ({ updatedAt, fixedAt, createdAt, ...rest }) => ({
        ...rest,
        updatedAt: updatedAt.toISOString(),
      }),
    ),
    suspicions: await listSuspicions(services, store),
  }));
}

/** One problem with its cases, those that may belong to it, and its broadcasts. */
export async function problemPage(services: Services, id: string) {
  return services.transaction(async (store) => {
    const problem = await store.problems.find(id);
    if (!problem) return null;
    const [cases, suggested] = [
      await store.problems.listCases(id, shown),
      problem.state === "fixed" ? [] : await suggestCases(services, store, problem),
    ];
    const day = <Each extends { openedAt: Date }>(each: Each) => ({
      ...each,
      openedAt: each.openedAt.toISOString(),
    });
    return {
      problem: wordsOf(problem),
      cases: cases.map(day),
      suggested: suggested.map(day),
      counts: {
        cases: await store.problems.countCases(id),
        affected: await store.problems.countAffected(id),
      },
      broadcasts: (await store.broadcasts.listForProblem(id)).map(shownBroadcast),
      staff: (await store.staff.list()).map(({ id: staffId, name }) => ({ id: staffId, name })),
    };
  });
}

function wordsOf({ createdAt, updatedAt, fixedAt, ...problem }: Problem) {
  return { ...problem, fixedAt: fixedAt?.toISOString() ?? null };
}

function shownBroadcast(broadcast: Broadcast) {
  const { id, moment, state, words, version, writtenBy, recipients, readingReason } = broadcast;
  return {
    ...{ id, moment, state, words, version, writtenBy, recipients, readingReason },
    writtenAt: broadcast.writtenAt.toISOString(),
    leavesAt: broadcast.leavesAt?.toISOString() ?? null,
  };
}

/** A broadcast: while it is written as it would leave, afterwards how far it is. */
export async function broadcastPage(services: Services, problemId: string, id: string) {
  const known = await services.transaction(async (store) => {
    const problem = await store.problems.find(problemId);
    if (!problem) return null;
    const broadcast = await store.broadcasts.find(id);
    const progress = broadcast && {
      ...(await store.broadcasts.progress(id)),
      mailTrouble: await store.broadcasts.countMailTrouble(id),
      notTold: await store.broadcasts.listNotTold(id, 100),
    };
    const audience = await store.broadcasts.countAudience(problemId);
    return { problem, broadcast, progress, audience };
  });
  if (!known || (known.broadcast && known.broadcast.problemId !== problemId)) return null;
  const { problem, broadcast, progress, audience } = known;
  const isDraft = broadcast?.state === "draft";
  return {
    problem: { id: problem.id, title: problem.title },
    broadcast: broadcast && shownBroadcast(broadcast),
    audience,
    progress: isDraft ? null : progress,
    look: isDraft ? await lookAtBroadcast(services, broadcast) : null,
  };
}

export type ProblemPageData = NonNullable<Awaited<ReturnType<typeof problemPage>>>;
export type BroadcastPageData = NonNullable<Awaited<ReturnType<typeof broadcastPage>>>;
export type ProblemsPageData = Awaited<ReturnType<typeof listProblems>>;
