import { type Evidence, isGone, readEvidence } from "#app/mail/journal/evidence.ts";
import type { HeldElsewhere } from "#app/operations/ports/mail-queue.ts";
import { handedOver, inDoubt, putBack, type Result } from "./settle.ts";

/**
 * What became of messages whose worker is gone or silent, by its journal. No mark of the dot: it never
 * left, so it is simply sent. A silent worker that wakes up finds its lease over and keeps its dots back.
 */
export function settleAbandoned(
  held: readonly HeldElsewhere[],
  directory: string,
  now: Date,
): Result[] {
  const results: Result[] = [];
  for (const worker of new Set(held.map((message) => message.worker))) {
    const messages = held.filter((message) => message.worker === worker);
    const gone = isGone(directory, worker);
    const abandoned = messages.filter((message) => gone || message.expired);
    if (abandoned.length === 0) continue;
    const ask = readEvidence(directory, worker);
    results.push(...abandoned.map((message) => settleByEvidence(message, ask(message), now)));
  }
  return results;
}

function settleByEvidence(message: HeldElsewhere, evidence: Evidence, now: Date): Result {
  switch (evidence) {
    case "accepted":
      return handedOver(message, now, "250 accepted; known from the send journal");
    case "nothing":
      return putBack(message, now, null);
    case "refused":
      return putBack(message, now, new Date(now.getTime() + 300_000));
    case "dot":
      return inDoubt(message, now, "the worker stopped before the server's answer came");
    case "no-journal":
      return inDoubt(message, now, "the worker is gone, and its send journal with it");
  }
}
