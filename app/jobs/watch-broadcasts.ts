import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";
import { carryOnBroadcast } from "#app/operations/broadcasts/carry-on.ts";
import type { Services } from "#app/operations/services.ts";
import { createPace } from "./broadcast-pace.ts";

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
  const pace = createPace();
  while (!signal.aborted) {
    let more = false;
    const began = performance.now();
    try {
      more = await carryOnBroadcast(services, pace.size);
      if (more) pace.took(performance.now() - began);
    } catch (error) {
      log.warn({ err: error }, "a broadcast could not be carried on");
    }
    await pause(more ? 0 : everyMs, undefined, { signal }).catch(() => undefined);
  }
}
