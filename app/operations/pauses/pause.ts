import { z } from "zod";
import { type Actor, staffBehind } from "#app/domain/actor.ts";
import { type Pausable, pausableNames } from "#app/domain/pauses/pausable.ts";
import { line } from "../fields.ts";
import type { Services } from "../services.ts";

/** What is stopped, and why. */
export const BeginPause = z.strictObject({
  what: z.enum(pausableNames, `Choose what to pause: ${pausableNames.join(" or ")}.`),
  because: line("why, for whoever reads it on the desk", 200),
});

/** Whether this call changed anything: a second press changes nothing. */
type Paused = { readonly ok: true; readonly changed: boolean };

/** `worker-first`: after a backup was restored, a worker first writes what fell due meanwhile. */
type Resumed = Paused | { readonly ok: false; readonly reason: "worker-first" };

const roundsFirst = 2;

/**
 * Stops mail or money, in every process from the commit on. Nothing is lost: mail queues, what is approved
 * waits, and orders that have left are looked up as ever.
 */
export function pause(
  services: Services,
  { what, because }: z.output<typeof BeginPause>,
  actor: Actor,
): Promise<Paused> {
  return services.transaction(async ({ pauses, audit }) => {
    const [id, at] = [services.newId(), services.now()];
    const changed = await pauses.begin({ id, what, because, at, by: staffBehind(actor) });
    if (changed) {
      const details = { pauseId: id, what };
      await audit.append({ stream: "pauses", at, actor, action: "paused", details });
    }
    return { ok: true, changed };
  });
}

/**
 * Lets it go on: what waited leaves in its order. After a backup was restored, what may have left since it
 * was taken waits for a person.
 */
export function resume(services: Services, what: Pausable, actor: Actor): Promise<Resumed> {
  return services.transaction(async ({ pauses, restorations, audit }) => {
    const at = services.now();
    const restored = what === "sending" ? await restorations.find() : null;
    if (restored && restored.rounds < roundsFirst) return { ok: false, reason: "worker-first" };
    if (restored) {
      await restorations.putInDoubt(at);
      await restorations.release(at);
    }
    const pauseId = await pauses.end(what, at, staffBehind(actor));
    if (pauseId) {
      const details = { pauseId, what };
      await audit.append({ stream: "pauses", at, actor, action: "resumed", details });
    }
    return { ok: true, changed: pauseId !== null };
  });
}
