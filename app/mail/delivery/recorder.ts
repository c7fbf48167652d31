import { setTimeout as pause } from "node:timers/promises";
import type { MailQueue, Settled } from "#app/operations/ports/mail-queue.ts";
import type { FailedMessage, Held } from "#app/operations/ports/outbox.ts";
import type { Log } from "./log.ts";
import type { Result } from "./settle.ts";

type RecorderSettings = {
  readonly queue: Pick<MailQueue, "record">;
  /** Sets a message aside for good, with all that calls for, in one transaction. */
  readonly fail: (failure: FailedMessage) => Promise<unknown>;
  readonly done: (held: Held) => void;
  readonly log: Log;
};

const batchLimit = 500;
const retryMs = 200;
/** So long the next batch gathers after one was written, unless so many have come. */
const gatherMs = 25;
const enough = 50;

/**
 * Writes results down in batches: the first one at once, then what gathers while a batch is on its way
 * and a moment longer. A statement and a wait for the disk cost the same for one mail as for fifty.
 */
export function createRecorder({ queue, fail, done, log }: RecorderSettings) {
  let settled: Settled[] = [];
  let failures: FailedMessage[] = [];
  let running = false;
  let finished = Promise.resolve();
  let givenUp = false;

  async function write(what: string, held: readonly Held[], work: () => Promise<unknown>) {
    while (!givenUp) {
      try {
        await work();
        return held.forEach(done);
      } catch (error) {
        // The journal keeps what is known; the database hears of it when it is back.
        log.warn(
          { err: error, what, count: held.length },
          "results could not be written, trying again",
        );
        await pause(retryMs);
      }
    }
  }
  async function run() {
    while (!givenUp && settled.length + failures.length > 0) {
      const batch = settled.splice(0, batchLimit);
      if (batch.length > 0) await write("results", batch, () => queue.record(batch));
      const failure = failures.shift();
      if (failure) await write("a failure", [failure], () => fail(failure));
      if (failures.length === 0 && settled.length < enough) await pause(gatherMs);
    }
    running = false;
  }

  return {
    add(result: Result) {
      if (result.kind === "settled") settled.push(result.settled);
      else failures.push(result.failure);
      if (running) return;
      running = true;
      finished = run();
    },
    /** Resolves when all results so far are written. */
    flushed: async () => {
      while (running) await finished;
    },
    /** Stops trying; the send journal tells the next worker. */
    giveUp() {
      givenUp = true;
      settled = [];
      failures = [];
    },
  };
}

export type Recorder = ReturnType<typeof createRecorder>;
