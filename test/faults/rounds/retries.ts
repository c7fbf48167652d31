import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import type { Knex } from "knex";
import PgBoss from "pg-boss";
import { connect } from "#app/db/connection/connect.ts";
import { bundled } from "#test/support/program.ts";

/** Tasks at work at one time: each kill tells of so many. */
const tasks = 10;

type Plan = { readonly kills: number; readonly random: () => number };

/** F3: a worker is killed with its tasks in the middle of their work; how long each waits for the other one, in ms. */
export async function retryRounds(databaseUrl: string, { kills, random }: Plan) {
  const db = connect(databaseUrl, { name: "amends faults", poolSize: 2 });
  await db.raw(
    "create table tries (task int, pid int, let_go bool not null default false, at timestamptz not null default clock_timestamp())",
  );
  const boss = new PgBoss({ connectionString: databaseUrl, schema: "jobs" });
  const workers = [await startWorker(databaseUrl), await startWorker(databaseUrl)];
  await boss.start();
  const waits: number[] = [];
  try {
    while (waits.length < kills) {
      for (let n = 0; n < tasks; n += 1) await boss.send(`held-${n}`, {});
      await until(async () => (await triesOf(db)).length === tasks);
      await pause(random() * 4000);
      const before = await triesOf(db);
      const victim = workers.find(({ pid }) => before.some((each) => each.pid === pid));
      if (!victim) throw new Error("nobody took a task");
      const held = before.filter(({ pid }) => pid === victim.pid);
      victim.kill("SIGKILL");
      const killedAt = Date.now();
      await until(async () => (await triesOf(db)).length === tasks + held.length);
      const again = (await triesOf(db)).filter(({ at }) => at.getTime() > killedAt);
      waits.push(...again.map(({ at }) => at.getTime() - killedAt));
      workers[workers.indexOf(victim)] = await startWorker(databaseUrl);
      await db("tries").update({ let_go: true });
      await until(
        async () =>
          !(await db("jobs.job")
            .whereIn("state", ["active", "retry"])
            .where("name", "like", "held-%")
            .first("id")),
      );
      await db("tries").del();
      console.log(
        `  ${waits.length} tasks of killed workers, the last ones after ${waits.at(-1)} ms`,
      );
    }
  } finally {
    for (const worker of workers) worker.kill("SIGKILL");
    await boss.stop({ graceful: false });
    await db.destroy();
  }
  return waits;
}

/** Whether 99 in 100 were another's within fifteen seconds. */
export function reportRetries(waits: readonly number[]): boolean {
  const inOrder = waits.toSorted((one, other) => one - other);
  const at = (share: number) => inOrder[Math.ceil(inOrder.length * share) - 1] ?? 0;
  console.log(`a worker killed in the middle of a task: ${waits.length} tasks`);
  console.log(
    `  tried again after ${at(0.5)} ms (half of them), ${at(0.99)} ms (99 in 100), ${at(1)} ms (all)`,
  );
  return at(0.99) < 15_000;
}

const triesOf = (db: Knex) => db<{ pid: number; at: Date }>("tries").select("pid", "at");

async function startWorker(databaseUrl: string): Promise<ChildProcess> {
  const program = await bundled(new URL("../job-worker.ts", import.meta.url));
  const env = { ...process.env, DATABASE_URL: databaseUrl, TASKS: String(tasks) };
  const worker = spawn(process.execPath, [program], { env, stdio: ["ignore", "pipe", "inherit"] });
  await once(worker.stdout, "data");
  return worker;
}

/** Looks ten times a second, for at most two minutes. */
async function until(done: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 120_000;
  while (!(await done())) {
    if (performance.now() > end) throw new Error("it did not happen within two minutes");
    await pause(100);
  }
}
