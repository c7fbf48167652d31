import { setTimeout as pause } from "node:timers/promises";
import { type FaultGround, queueMails } from "../ground.ts";
import { untilDrained } from "../tally.ts";
import { startWorkerProcess } from "../worker-process.ts";

export type Rounds = {
  readonly rounds: number;
  readonly mails: number;
  readonly inDoubt: "hold" | "resend";
  readonly random: () => number;
  readonly afterRound?: (round: number) => void;
};

const longestLifeMs = 150;

/** F1, F2: the worker is killed at a random moment while a queue drains; at last one may finish. */
export async function killWorkerRounds(ground: FaultGround, options: Rounds): Promise<void> {
  const { rounds, mails, inDoubt, random, afterRound } = options;
  for (let round = 1; round <= rounds; round += 1) {
    const worker = await startWorkerProcess(ground);
    const before = await ground.sink.total();
    await queueMails(ground.db, mails, inDoubt, `kill-worker:${round}`);
    await untilSomeArrive(ground, before);
    await pause(random() * longestLifeMs);
    await worker.kill();
    afterRound?.(round);
  }
  const last = await startWorkerProcess(ground);
  await untilDrained(ground.db);
  await last.stop();
}

/** Waits until the worker is at it. Throws when it never is. */
export async function untilSomeArrive({ sink }: FaultGround, before: number) {
  const end = performance.now() + 60_000;
  while ((await sink.total()) === before) {
    if (performance.now() > end) throw new Error("the worker sends nothing");
    await pause(1);
  }
}
