import type { MailQueue } from "#app/operations/ports/mail-queue.ts";
import { createAllowance, type RateLimits } from "./allowance.ts";
import type { Brake } from "./brake.ts";
import { createDailyCap } from "./daily-cap.ts";
import type { DeliveryTools } from "./deliver.ts";
import type { Hand } from "./in-hand.ts";
import type { Sender } from "./sender.ts";
import { createWindow } from "./window.ts";

type ClaimerSettings = Pick<DeliveryTools, "journal" | "breaker" | "now" | "steadyNow"> & {
  readonly queue: MailQueue;
  readonly hand: Hand;
  readonly sender: Sender;
  readonly brake: Brake;
  readonly concurrency: number;
  readonly leaseMs: number;
  readonly limits: RateLimits;
};

const whenUnwritableMs = 1000;
const whenRationedMs = 100;

/** Decides how much to claim, and claims it. */
export function createClaimer(settings: ClaimerSettings) {
  const { queue, hand, sender, brake, breaker, journal, steadyNow, limits, leaseMs } = settings;
  const allowance = createAllowance(limits);
  const day = createDailyCap({
    perDay: limits.perDay,
    countSince: queue.countHandedOverSince,
    now: settings.now,
  });
  const window = createWindow(settings.concurrency);

  function room() {
    if (breaker.isProbing()) return hand.size === 0 ? 1 : 0;
    return sender.waiting * 2 > window.size ? 0 : window.size - sender.waiting;
  }

  return {
    /** One look at the outbox. Returns how many milliseconds there is nothing to do, unless the bell rings. */
    async step(): Promise<number> {
      if (!journal.isWritable()) return whenUnwritableMs;
      if (brake.isOn) {
        sender.putBackWaiting();
        return Number.POSITIVE_INFINITY;
      }
      const closedFor = breaker.wait(steadyNow());
      if (closedFor > 0) {
        sender.putBackWaiting();
        return closedFor;
      }
      const wanted = room();
      if (wanted === 0) return Number.POSITIVE_INFINITY;
      const { limit, ofMany } = await day.room(allowance.limit(wanted, steadyNow()));
      if (limit < 1) return whenRationedMs;

      const deadline = steadyNow() + leaseMs;
      const claimed = await queue.claim({
        worker: journal.worker,
        now: settings.now(),
        limit,
        ofMany,
        leaseMs,
        pausedDomains: allowance.pausedDomains(steadyNow()),
      });
      day.spend(claimed.length);
      if (claimed.length === wanted) window.fit(steadyNow());
      sender.add(
        claimed.map((message) => hand.take(message, deadline)),
        allowance,
      );
      return claimed.length === limit ? 0 : Number.POSITIVE_INFINITY;
    },
  };
}
