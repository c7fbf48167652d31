import type { StaffActor } from "#app/domain/actor.ts";
import { afterMove, type Broadcast, type BroadcastMove } from "#app/domain/problems/broadcast.ts";
import { noteProblem } from "../problems/note-problem.ts";
import type { Services } from "../services.ts";

export type SteeredBroadcast =
  | { readonly ok: true; readonly broadcast: Broadcast }
  | { readonly ok: false; readonly reason: "not-found" | "not-possible" };

/**
 * Pauses a broadcast, lets it go on, or stops it for good: whoever was not told then is not told. What
 * has left stays said. Stopped within the hold, nobody was told.
 */
export async function steerBroadcast(
  services: Services,
  broadcastId: string,
  move: BroadcastMove,
  by: StaffActor,
): Promise<SteeredBroadcast> {
  return services.transaction(async (store) => {
    const broadcast = await store.broadcasts.claim(broadcastId);
    if (!broadcast) return { ok: false, reason: "not-found" };
    const state = afterMove(broadcast.state, move);
    if (!state) return { ok: false, reason: "not-possible" };
    if (state === broadcast.state) return { ok: true, broadcast };
    const now = services.now();
    const steered = { ...broadcast, state, endedAt: state === "stopped" ? now : null };
    await store.broadcasts.save(steered);
    if (state === "stopped") await store.broadcasts.stopWaiting(broadcastId, now);
    const details = { broadcastId };
    const action = `broadcast-${state === "sending" ? "resumed" : state}`;
    await noteProblem(services, store, broadcast.problemId, { action, by, details });
    return { ok: true, broadcast: steered };
  });
}
