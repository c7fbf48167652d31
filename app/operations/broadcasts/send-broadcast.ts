import { z } from "zod";
import type { StaffActor } from "#app/domain/actor.ts";
import { type Broadcast, maySend } from "#app/domain/problems/broadcast.ts";
import type { Problem } from "#app/domain/problems/problem.ts";
import { noteProblem } from "../problems/note-problem.ts";
import type { Services, Store } from "../services.ts";
import { samplesOf } from "./look-at-broadcast.ts";
import { type ReadingRefusal, readBroadcast, readingStops } from "./read-broadcast.ts";

export const SendBroadcast = z.strictObject({
  version: z.coerce.number().int().min(1),
  /** How many it goes to, as the sender typed it (CMP-7). */
  count: z.coerce
    .number("Type how many customers it goes to.")
    .int("Type how many customers it goes to."),
});

export type SentBroadcast =
  | { readonly ok: true; readonly broadcast: Broadcast }
  | {
      readonly ok: false;
      readonly reason:
        | "not-found"
        | "edited-meanwhile"
        | "nobody-to-tell"
        | "another-count"
        | "needs-second-person"
        | "one-is-on-its-way"
        | NonNullable<ReadingRefusal>;
      /** How many it would go to now. */
      readonly count?: number;
    };

/**
 * Sends a broadcast: whom it goes to is fixed here, and after the hold it leaves by itself. Sent twice,
 * by one person or two, it is sent once. That it is fixed for all also ends the problem.
 */
export async function sendBroadcast(
  services: Services,
  broadcastId: string,
  { version, count }: z.output<typeof SendBroadcast>,
  by: StaffActor,
): Promise<SentBroadcast> {
  return services.transaction(async (store) => {
    const seen = await store.broadcasts.find(broadcastId);
    // All that happens to a problem's broadcasts happens one after the other.
    const problem = seen && (await store.problems.claim(seen.problemId));
    const broadcast = problem && (await store.broadcasts.claim(broadcastId));
    if (!problem || !broadcast) return { ok: false, reason: "not-found" };
    if (broadcast.state !== "draft") return { ok: true, broadcast };
    if (broadcast.version !== version) return { ok: false, reason: "edited-meanwhile" };
    const refused = await refusal(services, store, broadcast, { count, senderId: by.id });
    if (refused) return refused;
    return letGo(services, store, { broadcast, problem, count }, by);
  });
}

type Sending = { readonly count: number; readonly senderId: string };

/** Why it may not leave: the reading (R13), the count, the second person (CMP-7). Null when it may. */
async function refusal(
  services: Services,
  store: Store,
  broadcast: Broadcast,
  { count, senderId }: Sending,
): Promise<SentBroadcast | null> {
  const { problemId } = broadcast;
  const samples = await samplesOf(store, problemId);
  const stopped = readingStops(broadcast, await readBroadcast(services, store, broadcast, samples));
  if (stopped) return { ok: false, reason: stopped };
  const { cases, affected } = await store.broadcasts.countAudience(problemId);
  const recipients = cases + affected;
  if (recipients === 0) return { ok: false, reason: "nobody-to-tell" };
  if (recipients !== count) return { ok: false, reason: "another-count", count: recipients };
  return maySend(broadcast, senderId, recipients)
    ? null
    : { ok: false, reason: "needs-second-person" };
}

async function letGo(
  services: Services,
  store: Store,
  { broadcast, problem, count }: { broadcast: Broadcast; problem: Problem; count: number },
  by: StaffActor,
): Promise<SentBroadcast> {
  const sentAt = services.now();
  const leavesAt = new Date(sentAt.getTime() + services.settings.holdSeconds * 1000);
  const who = { sentBy: by.id, sentKey: by.keyId ?? null };
  const sent = {
    ...broadcast,
    ...who,
    sentAt,
    leavesAt,
    state: "sending",
    recipients: count,
  } as const;
  if (!(await store.broadcasts.save(sent))) return { ok: false, reason: "one-is-on-its-way" };
  // A case that was linked this very instant is told as well.
  const recipients = await store.broadcasts.fixRecipients(broadcast.id, problem.id);
  if (recipients !== count) await store.broadcasts.save({ ...sent, recipients });
  if (broadcast.moment === "problem-fixed" && problem.state !== "fixed") {
    const version = problem.version + 1;
    const fixed = {
      ...problem,
      state: "fixed",
      version,
      fixedAt: sentAt,
      updatedAt: sentAt,
    } as const;
    await store.problems.save(fixed);
  }
  const details = { broadcastId: broadcast.id, moment: broadcast.moment, count: recipients };
  await noteProblem(services, store, problem.id, { action: "broadcast-sent", by, details });
  return { ok: true, broadcast: { ...sent, recipients } };
}
