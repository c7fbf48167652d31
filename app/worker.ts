import type { Logger } from "pino";
import type { Config } from "#app/config.ts";
import { createJobQueue } from "#app/jobs/queue.ts";
import type { Wired } from "#app/services.ts";

export type WorkerOptions = {
  readonly config: Config;
  readonly ground: {
    readonly databaseUrl: string;
    readonly smtpUrl: string;
    readonly mailFrom: string;
  };
  readonly wired: Wired;
  readonly log: Logger;
};

/** The background process: mail that waits, and everything that happens by itself. */
export async function startWorker({ ground, wired, log }: WorkerOptions) {
  const jobs = createJobQueue(ground.databaseUrl, wired.services, log);
  await jobs.start();
  return {
    async stop() {
      await jobs.stop();
    },
  };
}
