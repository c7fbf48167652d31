import { type Pausable, pausableNames, pausing } from "#app/domain/pauses/pausable.ts";
import { may, type Role } from "#app/domain/roles.ts";
import type { EndedPause, Pause } from "#app/operations/ports/pauses.ts";
import type { Services } from "#app/operations/services.ts";

/** A pause as pages show it. */
export type ShownPause = Omit<Pause, "beganAt"> & { readonly beganAt: string };

export type PausesPage = {
  readonly parts: readonly {
    readonly what: Pausable;
    readonly pause: ShownPause | null;
    /** Whether this reader may stop it and let it go on. */
    readonly isMine: boolean;
  }[];
  readonly waiting: {
    readonly mails: number;
    readonly oldestDueAt: string | null;
    readonly gifts: number;
  };
  readonly ended: readonly (ShownPause & Pick<EndedPause, "endedBy"> & { endedAt: string })[];
};

const endedShown = 10;

/** What is stopped at this moment, for every page of the desk. */
export async function currentPauses(services: Services): Promise<readonly ShownPause[]> {
  return (await services.look(({ pauses }) => pauses.list())).map(show);
}

/** What is stopped, what waits for it, and what was stopped before. */
export async function pausesPage(services: Services, role: Role): Promise<PausesPage> {
  return services.look(async ({ pauses }) => {
    const current = (await pauses.list()).map(show);
    const { oldestDueAt, ...counts } = await pauses.findWaiting(services.now());
    const ended = await pauses.listEnded(endedShown);
    return {
      parts: pausableNames.map((what) => ({
        what,
        pause: current.find((each) => each.what === what) ?? null,
        isMine: may(role, pausing[what]),
      })),
      waiting: { ...counts, oldestDueAt: oldestDueAt?.toISOString() ?? null },
      ended: ended.map(({ endedAt, endedBy, ...pause }) => ({
        ...show(pause),
        endedAt: endedAt.toISOString(),
        endedBy,
      })),
    };
  });
}

function show({ beganAt, ...pause }: Pause): ShownPause {
  return { ...pause, beganAt: beganAt.toISOString() };
}
