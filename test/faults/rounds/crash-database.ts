import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startEmbeddedPostgres } from "#app/db/embedded/embedded-postgres.ts";
import { type FaultGround, queueMails } from "../ground.ts";
import { untilDrained } from "../tally.ts";
import { startWorkerProcess } from "../worker-process.ts";
import { type Rounds, untilSomeArrive } from "./kill-worker.ts";

const longestLifeMs = 100;
const workerOutlivesByMs = 80;

/** F5: the database dies in the middle, the worker a little later; both come back. */
export async function crashDatabaseRounds(ground: FaultGround, options: Rounds): Promise<void> {
  const { rounds, mails, inDoubt, random, afterRound } = options;
  const port = Number(new URL(ground.databaseUrl).port);
  for (let round = 1; round <= rounds; round += 1) {
    const worker = await startWorkerProcess(ground);
    const before = await ground.sink.total();
    await queueMails(ground.db, mails, inDoubt, `crash-database:${round}`);
    await untilSomeArrive(ground, before);
    await pause(random() * longestLifeMs);
    await crash(ground.dataDir);
    await pause(random() * workerOutlivesByMs);
    await worker.kill();
    await startEmbeddedPostgres({ dataDir: ground.dataDir, port });
    afterRound?.(round);
  }
  const last = await startWorkerProcess(ground);
  await untilDrained(ground.db);
  await last.stop();
}

/** Postgres's own "immediate": no checkpoint, no goodbye; the next start recovers from the log. */
async function crash(dataDir: string) {
  const file = join(dataDir, "postgres", "postmaster.pid");
  const pid = Number((await readFile(file, "utf8")).split("\n")[0]);
  process.kill(pid, "SIGQUIT");
  while (isRunning(pid)) await pause(5);
}

function isRunning(pid: number) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
