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
/** What one run may take, by this process's own clock. */
const longestSeconds = 60;
/** Without a sign of life for so long, its worker is gone, and the task is another's. */
const silentSeconds = 7;
const beatMs = 2000;

/**
 * The clock: pg-boss runs each task of the timetable once a tick however many workers there are (F20).
 * A killed worker's task is another's within fifteen seconds (F3); every task does what is due by now.
 */
export function createJobQueue(
  databaseUrl: string,
  services: Services,
  log: Logger,
  tasks: readonly Task[] = timetable,
): JobQueue {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    application_name: "amends jobs",
    schema: "jobs",
    max: 3,
    maintenanceIntervalSeconds: 3,
  });
  boss.on("error", (error) => log.warn({ err: error }, "jobs: trying again"));
  return {
    async start() {
      await boss.start();
      for (const task of tasks) await take(boss, task, services, log);
    },
    stop: () => boss.stop({ graceful: true, timeout: twentySeconds, wait: true }),
  };
}

async function take(boss: PgBoss, task: Task, services: Services, log: Logger) {
  await boss.createQueue(task.name, {
    name: task.name,
    policy: "short",
    retryLimit: 2,
    expireInSeconds: longestSeconds,
  });
  await boss.work(task.name, { pollingIntervalSeconds: 2 }, async ([job]) => {
    try {
      await aliveWhile(boss, { task, id: job?.id }, async () => {
        while (await task.batch(services));
      });
    } catch (error) {
      log.error({ err: error, task: task.name }, "a task of the timetable failed");
      throw error;
    }
  });
  await boss.schedule(task.name, task.cron);
}

/**
 * Says again and again that a task is still at work. pg-boss counts a run's time from `started_on` and
 * knows no sign of life: it is written such that the run is over soon after the last one. Who was only
 * held up finds another at the same work, which every task of the timetable bears.
 */
async function aliveWhile(
  boss: PgBoss,
  { task, id }: { readonly task: Task; readonly id: string | undefined },
  work: () => Promise<void>,
): Promise<void> {
  const sql = `update jobs.job set started_on = now() - make_interval(secs => $3)
    where name = $1 and id = $2 and state = 'active'`;
  const beat = async () => {
    // A beat that is lost is made up by the next one.
    const values = [task.name, id, longestSeconds - silentSeconds];
    await boss
      .getDb()
      .executeSql(sql, values)
      .catch(() => undefined);
  };
  await beat();
  const beating = setInterval(beat, beatMs);
  try {
    await work();
  } finally {
    clearInterval(beating);
  }
}
