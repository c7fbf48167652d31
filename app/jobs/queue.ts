import PgBoss from "pg-boss";
import type { Logger } from "pino";
import type { Services } from "#app/operations/services.ts";
import { type Task, timetable } from "./timetable.ts";

export type JobQueue = {
  start(): Promise<void>;
  /** Lets running tasks end, for at most 20 s. */
  stop(): Promise<void>;
};

const twentySeconds = 20_000;

/**
 * The clock: pg-boss runs each task of the timetable once a tick however many workers there are (F20).
 * A killed worker's task comes back within the minute; every task does what is due by now.
 */
export function createJobQueue(databaseUrl: string, services: Services, log: Logger): JobQueue {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    application_name: "amends jobs",
    schema: "jobs",
    max: 3,
    maintenanceIntervalSeconds: 10,
  });
  boss.on("error", (error) => log.warn({ err: error }, "jobs: trying again"));
  return {
    async start() {
      await boss.start();
      for (const task of timetable) await take(boss, task, services, log);
    },
    stop: () => boss.stop({ graceful: true, timeout: twentySeconds, wait: true }),
  };
}

async function take(boss: PgBoss, task: Task, services: Services, log: Logger) {
  await boss.createQueue(task.name, {
    name: task.name,
    policy: "short",
    retryLimit: 2,
    expireInSeconds: 60,
  });
  await boss.work(task.name, { pollingIntervalSeconds: 2 }, async () => {
    try {
      while (await task.batch(services));
    } catch (error) {
      log.error({ err: error, task: task.name }, "a task of the timetable failed");
      throw error;
    }
  });
  await boss.schedule(task.name, task.cron);
}
