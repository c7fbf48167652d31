import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";
import { carryOnBroadcast } from "#app/operations/broadcasts/carry-on.ts";
import type { Services } from "#app/operations/services.ts";

const everyMs = 1000;
/** Batches side by side: while one is worked out, the other is written. */
const hands = 2;

/** Carries broadcasts on, batch after batch, until the signal. */
export async function watchBroadcasts(
  services: Services,
  log: Pick<Logger, "warn">,
  signal: AbortSignal,
): Promise<void> {
  await Promise.all(Array.from({ length: hands }, () => carryOn(services, log, signal)));
}

async function carryOn(services: Services, log: Pick<Logger, "warn">, signal: AbortSignal) {
  while (!signal.aborted) {
    let more = false;
    try {
      more = await carryOnBroadcast(services);
    } catch (error) {
      log.warn({ err: error }, "a broadcast could not be carried on");
    }
    await pause(more ? 0 : everyMs, undefined, { signal }).catch(() => undefined);
  }
}
