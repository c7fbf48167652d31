import { setTimeout as pause } from "node:timers/promises";
import { sweepJournals } from "#app/mail/journal/evidence.ts";
import type { MailQueue } from "#app/operations/ports/mail-queue.ts";
import { settleAbandoned } from "./abandoned.ts";
import type { Brake } from "./brake.ts";
import type { DeliveryTools } from "./deliver.ts";
import type { Hand } from "./in-hand.ts";
import type { Recorder } from "./recorder.ts";

type UpkeepSettings = Pick<DeliveryTools, "journal" | "now" | "steadyNow" | "log"> & {
  readonly queue: MailQueue;
  readonly hand: Hand;
  readonly brake: Brake;
  readonly recorder: Recorder;
  readonly leaseMs: number;
};

const hour = 3_600_000;
const brakeMs = 500;
const journalDays = 14;
const heldAtOnce = 1000;

/** What runs beside the sending: leases kept, abandoned messages adopted, old journals swept. */
export function createUpkeep(settings: UpkeepSettings) {
  const { queue, journal, hand, recorder, leaseMs, now, steadyNow, log } = settings;

  async function renewLeases() {
    const deadline = steadyNow() + leaseMs;
    const held = hand.list();
    if (held.length > 0) hand.prolong(await queue.renew(journal.worker, held, leaseMs), deadline);
  }
  async function adoptAbandoned() {
    const held = (await queue.listHeld(heldAtOnce)).filter((message) => !hand.holds(message));
    for (const result of settleAbandoned(held, journal.directory, now())) recorder.add(result);
  }
  async function keepHouse() {
    journal.stayKnown();
    sweepJournals(journal.directory, now(), journalDays);
  }
  const quietly = (work: () => Promise<void>) =>
    work().catch((error: unknown) => log.warn({ err: error }, "mail: trying again"));
  async function every(milliseconds: number, signal: AbortSignal, work: () => Promise<void>) {
    while (!signal.aborted) {
      await quietly(work);
      await pause(milliseconds, undefined, { signal }).catch(() => undefined);
    }
  }

  return {
    lookAtBrake: () => quietly(settings.brake.look),
    /** Before `closing` abandoned messages are adopted; leases are kept until `closed`. */
    async run(closing: AbortSignal, closed: AbortSignal) {
      await Promise.all([
        every(leaseMs / 3, closed, renewLeases),
        every(brakeMs, closed, settings.brake.look),
        every(leaseMs / 5, closing, adoptAbandoned),
        every(hour, closing, keepHouse),
      ]);
    },
  };
}
