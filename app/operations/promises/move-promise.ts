import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import type { CustomerPromise } from "#app/domain/promises/promise.ts";
import { movePromise as decide } from "#app/domain/promises/promise-changes.ts";
import { teamCalendar } from "../clock/team-calendar.ts";
import { goesRound } from "../composer/goes-round.ts";
import type { Services } from "../services.ts";
import { claimPromise } from "./claim-promise.ts";
import { because, dueFields, dueOf } from "./promise-fields.ts";
import { settlePromise } from "./settle-promise.ts";
import { toldTime } from "./told-time.ts";
import { insertPromise } from "./write-promise.ts";

export const MovePromise = z.strictObject({ ...dueFields, because });

type Refusal =
  | Exclude<ReturnType<typeof decide>, { ok: true }>["reason"]
  | "not-found"
  | "needs-second-reader";

export type MovedPromise =
  | {
      readonly ok: true;
      /** The one that was moved, or is broken: its time had run out. */
      readonly promise: CustomerPromise;
      readonly successor: CustomerPromise;
    }
  | { readonly ok: false; readonly reason: Refusal };

/**
 * Gives a promise a new time and tells the customer why. Told before it was due it is moved; after,
 * it is broken, whatever the form says, and the new time is a promise of its own (R7).
 */
export async function movePromise(
  services: Services,
  id: string,
  input: z.output<typeof MovePromise>,
  actor: Actor,
): Promise<MovedPromise> {
  return services.transaction(async (store) => {
    const claimed = await claimPromise(store, id);
    if (!claimed) return { ok: false, reason: "not-found" };
    if (await goesRound(services, store, claimed.promise.caseId)) {
      return { ok: false, reason: "needs-second-reader" };
    }
    const { certainty, because: why } = input;
    const move = { id: services.newId(), due: dueOf(input), certainty, because: why };
    const calendar = await teamCalendar(services, store, claimed.promise.teamId);
    const decided = decide(claimed.promise, move, calendar, services.now());
    if (!decided.ok) return decided;
    const { promise, successor, facts } = decided;
    await insertPromise(services, store, successor);
    const happening = {
      type: promise.state === "moved" ? "promise-moved" : "promise-given-anew",
      promiseId: id,
      successorId: successor.id,
      what: promise.what,
      was: toldTime(promise),
      due: toldTime(successor),
      because: why,
    } as const;
    await settlePromise(services, store, claimed.context, { promise, facts, happening, actor });
    return { ok: true, promise, successor };
  });
}
