import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";
import { releaseHeld } from "#app/operations/composer/release-held.ts";
import type { Services } from "#app/operations/services.ts";

const everyMs = 1000;

/** Lets held mail go within a second of its time, until the signal. One index look a second. */
export async function watchHeldMail(
  services: Services,
  log: Pick<Logger, "warn">,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await releaseHeld(services);
    } catch (error) {
      log.warn({ err: error }, "held mail could not be let go");
    }
    await pause(everyMs, undefined, { signal }).catch(() => undefined);
  }
}
