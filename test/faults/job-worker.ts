import { setTimeout as pause } from "node:timers/promises";
import { connect } from "#app/db/connection/connect.ts";
import { createJobQueue } from "#app/jobs/queue.ts";
import type { Task } from "#app/jobs/timetable.ts";
import { createLog } from "#app/log.ts";
import type { Services } from "#app/operations/services.ts";

// The worker's own queue with tasks that are at work until they are told: each says when it began, and where.

const { DATABASE_URL = "", TASKS = "1" } = process.env;
const db = connect(DATABASE_URL, { name: "amends retries", poolSize: 3 });

const tasks: Task[] = Array.from({ length: Number(TASKS) }, (_, n) => ({
  name: `held-${n}`,
  // Never by itself while this runs: the twenty-ninth of February.
  cron: "0 0 29 2 *",
  async batch() {
    await db("tries").insert({ task: n, pid: process.pid });
    while (!(await db("tries").where({ task: n, let_go: true }).first())) await pause(200);
    return false;
  },
}));
// They ask the product for nothing.
const queue = createJobQueue(DATABASE_URL, {} as Services, createLog("error"), tasks);
await queue.start();
console.log("The worker is working.");
