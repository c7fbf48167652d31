import { mailQueue } from "#app/db/outbox/queue.ts";
import type { DeliveryReport } from "#app/operations/ports/delivery.ts";
import type { World } from "#test/support/world.ts";

/** Hands every waiting mail over, as the worker does once the relay said 250. */
export async function handOverAll({ db, clock }: World): Promise<void> {
  const queue = mailQueue(db);
  const asked = { worker: "w", now: clock.now, limit: 50, leaseMs: 10_000, pausedDomains: [] };
  const claimed = await queue.claim(asked);
  await queue.record(
    claimed.map(({ id, fence }) => ({
      ...{ id, fence, state: "handed_over" as const, at: clock.now, dueAt: null },
      ...{ code: 250, response: "250 taken", counts: "attempt" as const },
    })),
  );
}

/** A report on a message, with a name of its own. */
export function report(
  messageId: string,
  said: DeliveryReport["said"],
  rest: Partial<DeliveryReport> = {},
): DeliveryReport {
  const at = new Date("2026-03-04T10:00:00Z");
  const addressIsDead = said === "hard-bounce";
  const base = { messageId, said, at, addressIsDead, source: "test", code: null, words: null };
  return { ...base, key: `${said}:${messageId}`, ...rest };
}
