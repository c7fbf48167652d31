import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startEmbeddedPostgres } from "#app/db/embedded/embedded-postgres.ts";
import { migrate } from "#app/db/migrations/migrate.ts";
import { openMoneyWorld } from "#test/support/money-world.ts";
import { type FaultGround, openGround } from "./ground.ts";
import { createRandom } from "./random.ts";
import { crashDatabaseRounds } from "./rounds/crash-database.ts";
import { killWorkerRounds } from "./rounds/kill-worker.ts";
import { moneyFaults, moneyRounds } from "./rounds/money.ts";
import { orderRounds } from "./rounds/orders.ts";
import { restoreRounds } from "./rounds/restore-rounds.ts";
import { reportRetries, retryRounds } from "./rounds/retries.ts";
import { type Tally, tally } from "./tally.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "20" },
    money: { type: "string", default: "2000" },
    orders: { type: "string" },
    restores: { type: "string" },
    retries: { type: "string", default: "0" },
    commits: { type: "string", default: "0" },
    mails: { type: "string", default: "24" },
    worker: { type: "string", default: "mail" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
  },
});
const rounds = Number(values.rounds);
const mails = Number(values.mails);
const seed = Number(values.seed);
const moneyRoundCount = Number(values.money);
const commits = Number(values.commits);
const retries = Number(values.retries);
const orders = Number(values.orders ?? 10 * rounds);
const restores = Number(values.restores ?? rounds);
const worker = values.worker === "whole" ? "whole" : "mail";

/** Each on a database and a mail server of its own; what one leaves behind is not the next one's. */
const kinds = [
  {
    name: "kill -9 of the worker, doubts held for a person",
    run: (ground: FaultGround, random: () => number) =>
      killWorkerRounds(ground, { rounds, mails, inDoubt: "hold", random, afterRound: progress }),
    isBad: ({ lost, duplicated, unfinished }: Tally) => lost + duplicated + unfinished > 0,
  },
  {
    name: "the same, doubts sent again under the same Message-ID",
    run: (ground: FaultGround, random: () => number) =>
      killWorkerRounds(ground, { rounds, mails, inDoubt: "resend", random, afterRound: progress }),
    // Twice is what this policy accepts; other bytes under the same id it does not.
    isBad: ({ lost, altered, unfinished }: Tally) => lost + altered + unfinished > 0,
  },
  {
    name: "crash of the database, then of the worker",
    run: (ground: FaultGround, random: () => number) =>
      crashDatabaseRounds(ground, { rounds, mails, inDoubt: "hold", random, afterRound: progress }),
    isBad: ({ lost, duplicated, unfinished }: Tally) => lost + duplicated + unfinished > 0,
  },
];

/** Counted in place on a terminal; a log has a line now and then. */
function progress(round: number) {
  if (process.stderr.isTTY) process.stderr.write(`\r  round ${round}`);
  else if (round % 100 === 0) console.error(`  round ${round}`);
}

async function runKind(kind: (typeof kinds)[number]): Promise<boolean> {
  const dataDir = await mkdtemp(join(tmpdir(), "amends-faults-"));
  await chmod(dataDir, 0o711);
  const postgres = await startEmbeddedPostgres({ dataDir, durable: true });
  try {
    await migrate(postgres.url);
    const started = performance.now();
    const ground = await openGround(postgres.url, dataDir, { worker });
    const result = await kind
      .run(ground, createRandom(seed))
      .then(() => tally(ground))
      .finally(ground.close);
    process.stderr.write("\r");
    report(kind.name, result, performance.now() - started);
    return !kind.isBad(result);
  } finally {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Money has its own database: ten on one request, two on one budget, some cut off half-way. */
async function runMoney(): Promise<boolean> {
  const dataDir = await mkdtemp(join(tmpdir(), "amends-faults-"));
  await chmod(dataDir, 0o711);
  const postgres = await startEmbeddedPostgres({ dataDir, durable: false });
  try {
    await migrate(postgres.url);
    await using world = await openMoneyWorld(postgres.url);
    const started = performance.now();
    const plan = { rounds: moneyRoundCount, random: createRandom(seed), afterRound: progress };
    const { rounds: _, ...result } = await moneyRounds(world, plan);
    process.stderr.write("\r");
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(
      `money, ten to twelve at the same instant: ${moneyRoundCount} rounds in ${seconds} s`,
    );
    for (const [name, count] of Object.entries(result))
      console.log(`  ${name.padEnd(16)} ${count}`);
    const faults = moneyFaults.map((name) => result[name]);
    return faults.every((count) => Number(count) === 0);
  } finally {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Gifts ordered outside: a provider that fails after it gave, and a worker that is killed meanwhile. */
async function runOrders(): Promise<boolean> {
  const dataDir = await mkdtemp(join(tmpdir(), "amends-faults-"));
  await chmod(dataDir, 0o711);
  const postgres = await startEmbeddedPostgres({ dataDir, durable: false });
  try {
    await migrate(postgres.url);
    const plan = { gifts: orders, kills: Math.ceil(orders / 10), random: createRandom(seed) };
    const started = performance.now();
    const result = await orderRounds(postgres.url, { ...plan, afterRound: progress });
    const seconds = Math.round((performance.now() - started) / 1000);
    process.stderr.write("\r");
    console.log(
      `gifts ordered outside, the provider failing three times in ten, the worker killed, in ${seconds} s`,
    );
    for (const [name, count] of Object.entries(result))
      console.log(`  ${name.padEnd(16)} ${count}`);
    const { twice, never, notBooked, unbalanced } = result;
    const agree = result.spentThere === result.booked && result.given === orders;
    return agree && twice + never + notBooked + unbalanced === 0;
  } finally {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** How long a task waits for another worker after its own was killed in the middle of it (F3). */
async function runRetries(): Promise<boolean> {
  const dataDir = await mkdtemp(join(tmpdir(), "amends-faults-"));
  await chmod(dataDir, 0o711);
  const postgres = await startEmbeddedPostgres({ dataDir, durable: false });
  try {
    return reportRetries(
      await retryRounds(postgres.url, { kills: retries, random: createRandom(seed) }),
    );
  } finally {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Commits whose answers are lost need the pages: their test is run, with as many as are wished (F6). */
async function runCommits(): Promise<boolean> {
  const vitest = ["vitest", "run", "--project", "routes", "test/routes/lost-commits.test.ts"];
  const env = { ...process.env, CUTS: String(commits) };
  const [code] = await once(spawn("npx", vitest, { stdio: "inherit", env }), "exit");
  return code === 0;
}

function report(name: string, result: Tally, milliseconds: number) {
  console.log(`${name}: ${rounds} rounds in ${Math.round(milliseconds / 1000)} s`);
  console.log(`  queued      ${result.queued}`);
  console.log(`  arrived     ${result.arrived}`);
  console.log(`  lost        ${result.lost}`);
  console.log(
    `  duplicated  ${result.duplicated}${result.altered ? `, ${result.altered} altered` : ""}`,
  );
  console.log(`  in doubt    ${result.inDoubt}, of which ${result.inDoubtArrived} had arrived`);
  if (result.unfinished > 0) console.log(`  unfinished  ${result.unfinished}`);
}

const again = `--rounds ${rounds} --money ${moneyRoundCount} --orders ${orders} --restores ${restores} --retries ${retries} --commits ${commits} --seed ${seed}`;
console.log(`seed ${seed} (again: npm run faults -- ${again})`);
let good = true;
// None of a kind leaves it out.
if (moneyRoundCount > 0) good = await runMoney();
if (orders > 0) good = (await runOrders()) && good;
if (restores > 0) good = (await restoreRounds(restores, createRandom(seed), progress)) && good;
if (retries > 0) good = (await runRetries()) && good;
if (commits > 0) good = (await runCommits()) && good;
if (rounds > 0) for (const kind of kinds) good = (await runKind(kind)) && good;
process.exitCode = good ? 0 : 1;
