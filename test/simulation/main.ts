import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startEmbeddedPostgres } from "#app/db/embedded-postgres.ts";
import { migrate } from "#app/db/migrate.ts";
import { readLateness } from "./lateness.ts";
import { beginning, day, type SimulationOptions } from "./options.ts";
import { type Outcome, simulate } from "./simulate.ts";
import { tellStory } from "./story.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
    cases: { type: "string", default: "300" },
    days: { type: "string", default: "30" },
    sabotage: { type: "string" },
  },
});

function readOptions(): SimulationOptions {
  const numbers = {
    seed: Number(values.seed),
    cases: Number(values.cases),
    days: Number(values.days),
  };
  for (const [name, number] of Object.entries(numbers)) {
    if (Number.isSafeInteger(number) && number >= (name === "seed" ? 0 : 1)) continue;
    console.error(`--${name} takes a whole number, such as --${name} 100.`);
    process.exit(1);
  }
  const { sabotage } = values;
  if (sabotage !== undefined && sabotage !== "no-ladder" && sabotage !== "nobody-climbs") {
    console.error("--sabotage takes no-ladder or nobody-climbs.");
    process.exit(1);
  }
  return { ...numbers, ...(sabotage ? { sabotage } : {}), onDay: progress };
}

function progress(today: number) {
  process.stderr.write(`\r  day ${today} of ${values.days}  `);
}

async function report(databaseUrl: string, options: SimulationOptions, outcome: Outcome) {
  const end = new Date(beginning.getTime() + options.days * day);
  const { opened, words, chases, promises, plans, resolved, mails, bounced } = outcome;
  console.log(`  cases        ${opened} opened, ${resolved} put right`);
  console.log(
    `  words        ${words}, chases ${chases}, promises ${promises}, other ways ${plans}`,
  );
  console.log(`  mails        ${mails} handed over, ${bounced} came back`);
  console.log(`  alerts       ${outcome.alerts} to named people, taken ${outcome.taken} times`);
  console.log(
    `  workers      ${outcome.crashes} crashes, ${outcome.stepsWithoutWorker} half hours with none up`,
  );
  console.log(
    `  checks       ${outcome.checks}; late words seen ${outcome.lateSeen} times, ${outcome.pagesRead} pages read`,
  );
  for (const row of await readLateness(databaseUrl, end)) {
    const hours = `${Math.round(row.hours)} hours late in all, the longest ${Math.round(row.longest)}`;
    console.log(`  ${row.metric.padEnd(12)} ${row.rounds}, of which ${row.late} late: ${hours}`);
  }
  console.log(`  forgotten    ${outcome.forgotten.length}`);
  console.log(
    `  took         ${outcome.seconds.toFixed(1)} s, ${outcome.processorSeconds.toFixed(1)} s of processor beside the database`,
  );
}

const options = readOptions();
const dataDir = await mkdtemp(join(tmpdir(), "amends-simulation-"));
await chmod(dataDir, 0o711);
const postgres = await startEmbeddedPostgres({ dataDir, durable: false, throughSocket: true });
try {
  await migrate(postgres.url);
  const { seed, cases, days } = options;
  console.log(
    `seed ${seed} (again: npm run simulate -- --seed ${seed} --cases ${cases} --days ${days})`,
  );
  const outcome = await simulate(postgres.url, options);
  process.stderr.write("\r");
  await report(postgres.url, options, outcome);
  for (const each of outcome.forgotten.slice(0, 3)) {
    console.log((await tellStory(postgres.url, each)).join("\n"));
  }
  process.exitCode = outcome.forgotten.length === 0 ? 0 : 1;
} finally {
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
}
