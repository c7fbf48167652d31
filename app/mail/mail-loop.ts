import { setTimeout as pause } from "node:timers/promises";
import type { MailQueue } from "#app/operations/ports/mail-queue.ts";
import type { FailedMessage, Held } from "#app/operations/ports/outbox.ts";
import type { RateLimits } from "./delivery/allowance.ts";
import { createBell } from "./delivery/bell.ts";
import { createBrake } from "./delivery/brake.ts";
import { createClaimer } from "./delivery/claimer.ts";
import type { DeliveryTools } from "./delivery/deliver.ts";
import { createHand } from "./delivery/in-hand.ts";
import { createRecorder } from "./delivery/recorder.ts";
import { createSender } from "./delivery/sender.ts";
import { createUpkeep } from "./delivery/upkeep.ts";

export type MailLoopSettings = DeliveryTools & {
  readonly queue: MailQueue;
  /** Sets a message aside for good, with all that calls for, in one transaction. */
  readonly fail: (failure: FailedMessage) => Promise<unknown>;
  /** Mails on their way at a time; twice the transport's connections keeps each of them busy. */
  readonly concurrency: number;
  readonly limits?: RateLimits;
  /** Milliseconds; the defaults are the ones to run with. */
  readonly leaseMs?: number;
  readonly pollMs?: number;
  readonly graceMs?: number;
};

export type MailLoop = {
  /** Sends what is due until the signal; then finishes what is on its way, for at most the grace. */
  run(signal: AbortSignal): Promise<void>;
  /** Look at the outbox now. */
  ring(): void;
  /** Look now whether all sending is paused. */
  pausesChanged(): void;
  status(): { inHand: number; relayPausedMs: number; journalWritable: boolean; isPaused: boolean };
};

const databaseAwayMs = 500;
const lastWritesMs = 2000;

/** The worker's mail: claims what is due, sends it, writes down what became of it. */
export function createMailLoop(settings: MailLoopSettings): MailLoop {
  const { queue, journal, breaker, log, transport } = settings;
  const { leaseMs = 10_000, pollMs = 1000, graceMs = 25_000 } = settings;
  const bell = createBell();
  const hand = createHand();
  const done = (held: Held) => {
    hand.release(held);
    bell.ring();
  };
  const recorder = createRecorder({ queue, fail: settings.fail, done, log });
  const brake = createBrake({
    ask: queue.isPaused,
    changed: (isOn) => {
      if (isOn) sender.putBackWaiting();
      bell.ring();
    },
    log,
  });
  const tools = { ...settings, isPaused: () => brake.isOn };
  const sender = createSender({ tools, recorder, concurrency: settings.concurrency });
  const limits = settings.limits ?? {};
  const claimer = createClaimer({ ...settings, leaseMs, hand, sender, brake, limits });
  const upkeep = createUpkeep({ ...settings, leaseMs, hand, brake, recorder });

  async function claimUntil(closing: AbortSignal) {
    closing.addEventListener("abort", bell.ring);
    while (!closing.aborted) {
      const wait = await claimer.step().catch((error: unknown) => {
        log.warn({ err: error }, "mail: the outbox cannot be read, trying again");
        return databaseAwayMs;
      });
      if (wait > 0 && !closing.aborted) await bell.wait(Math.min(wait, pollMs));
    }
  }
  async function finish() {
    sender.putBackWaiting();
    const settled = () => sender.idle().then(recorder.flushed);
    await within(graceMs, settled());
    // What is still on its way is cut off; with its dot gone it is in doubt, and says so.
    transport.close(true);
    await within(lastWritesMs, settled());
    recorder.giveUp();
    journal.close();
  }

  return {
    async run(signal) {
      const closed = new AbortController();
      const beside = upkeep.run(signal, closed.signal);
      await claimUntil(signal);
      await finish();
      closed.abort();
      await beside;
    },
    ring: bell.ring,
    pausesChanged: () => void upkeep.lookAtBrake(),
    status: () => ({
      inHand: hand.size,
      relayPausedMs: breaker.wait(settings.steadyNow()),
      journalWritable: journal.isWritable(),
      isPaused: brake.isOn,
    }),
  };
}

async function within(milliseconds: number, work: Promise<void>) {
  const patience = new AbortController();
  const end = pause(milliseconds, undefined, { signal: patience.signal }).catch(() => undefined);
  await Promise.race([work, end]);
  patience.abort();
}
