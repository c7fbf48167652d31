import { readConfig } from "#app/config.ts";
import { createLog } from "#app/log.ts";
import { prepareGround } from "./ground.ts";
import type { Output } from "./output.ts";
import { startProcesses } from "./processes.ts";

/**
 * `npm start`: serves what ROLE says, and in trial mode everything a browser needs to try it.
 * Returns when it was told to stop: 0 after a clean stop, 1 when it could not start.
 */
export async function start(out: Output, { develop = false } = {}): Promise<number> {
  const read = readConfig();
  if (!read.ok) {
    out.fault("Amends cannot start. Mend these settings:");
    for (const fault of read.faults) out.fault(`  ${fault}`);
    return 1;
  }
  const { config } = read;
  const log = createLog(config.logLevel);
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once("SIGINT", stop).once("SIGTERM", stop);
  const closers: (() => Promise<unknown>)[] = [];
  try {
    const ground = await prepareGround(config, { out, log, closers, develop });
    if (!stopping.signal.aborted) {
      await startProcesses(config, ground, { out, log, closers, develop });
      await told(stopping.signal);
    }
    out.fault("Stopping …");
    return 0;
  } catch (error) {
    out.fault(error instanceof Error ? error.message : "It did not start.");
    log.error({ err: error }, "it did not start");
    return 1;
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    for (const close of closers.reverse()) {
      await close().catch((error) => log.error({ err: error }, "something did not stop cleanly"));
    }
  }
}

function told(signal: AbortSignal): Promise<void> {
  return new Promise((done) => signal.addEventListener("abort", () => done(), { once: true }));
}
