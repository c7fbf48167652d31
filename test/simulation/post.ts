import { mailQueue } from "#app/db/outbox/queue.ts";
import { mailFailed } from "#app/operations/mail/mail-failed.ts";
import type { Simulation } from "./life.ts";

/** Mail to this domain comes back. */
export const deadDomain = "gone.test";

function handedOver({ id, fence }: { id: string; fence: number }, at: Date) {
  const [state, counts] = ["handed_over", "attempt"] as const;
  return { id, fence, state, at, dueAt: null, code: 250, response: null, counts };
}

/** Hands over every mail that waits, as the worker does; those to dead addresses bounce. */
export async function deliverPost({ db, services, clock, figures }: Simulation): Promise<void> {
  const queue = mailQueue(db);
  const at = clock.now;
  for (;;) {
    const claimed = await queue.claim({
      worker: "simulation",
      now: at,
      limit: 500,
      leaseMs: 60_000,
      pausedDomains: [],
    });
    const [bounced, taken] = [
      claimed.filter(({ domain, suppressed }) => domain === deadDomain || suppressed.length > 0),
      claimed.filter(({ domain, suppressed }) => domain !== deadDomain && suppressed.length === 0),
    ];
    figures.mails += taken.length;
    figures.bounced += bounced.length;
    if (taken.length > 0) await queue.record(taken.map((each) => handedOver(each, at)));
    for (const { id, fence } of bounced) {
      const response = "550 5.1.1 no such mailbox";
      const failure = {
        id,
        fence,
        state: "hard_bounce",
        addressIsDead: true,
        code: 550,
        response,
      } as const;
      await mailFailed(services, failure);
    }
    if (claimed.length < 500) return;
  }
}
