import { type Config, readConfig } from "#app/config.ts";
import { createLog } from "#app/log.ts";
import { wordsFor } from "./fault-words.ts";
import { prepareGround } from "./ground.ts";
import type { Output } from "./output.ts";
import { startProcesses } from "./processes.ts";
import { requireFreePort } from "./require-free-port.ts";
import { type Closer, closeAll, untilTold } from "./stopping.ts";

/**
 * `npm start`: serves what ROLE says, and in trial mode everything a browser needs to try it.
 * Returns when it was told to stop: 0 after a clean stop, 1 when it could not start or not end cleanly.
 */
export async function start(out: Output, { develop = false } = {}): Promise<number> {
  const read = readConfig();
  if (!read.ok) {
    out.fault("Amends cannot start. Mend these settings:");
    for (const fault of read.faults) out.fault(`  ${fault}`);
    return 1;
  }
  const log = createLog(read.config.logLevel);
  const stop = untilTold(out);
  const closers: Closer[] = [];
  let code = 0;
  try {
    const starting = { out, log, closers, develop, stopping: stop.signal };
    await startAll(read.config, starting);
    await stop.told;
  } catch (error) {
    // Told to stop before it had started: whatever was under way has been left.
    if (!stop.signal.aborted) {
      code = 1;
      out.fault(wordsFor(error));
      log.error({ err: error }, "it did not start");
    }
  }
  if (stop.signal.aborted) out.fault("Stopping …");
  if (!(await closeAll(closers, { out, log }))) code = 1;
  stop.forget();
  // Nothing is left to wait for; should something still hold the process, it has three seconds.
  setTimeout(() => process.exit(code), 3000).unref();
  return code;
}

async function startAll(config: Config, starting: Parameters<typeof startProcesses>[2]) {
  if (config.ROLE !== "worker") await requireFreePort(config.host, config.PORT);
  const ground = await prepareGround(config, starting);
  await startProcesses(config, ground, starting);
}
