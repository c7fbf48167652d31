import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "#app/db/embedded/embedded-postgres.ts";
import { migrate } from "#app/db/migrations/migrate.ts";
import { readAsked } from "./asked.ts";
import type { Ending } from "./house.ts";
import { buildHouse, liveIn, optionsOf } from "./houses.ts";
import { reportLines } from "./report.ts";

const asked = readAsked();
const { seed, cases, days, houses, only } = asked;
const again = `npm run simulate -- --seed ${seed} --cases ${cases} --days ${days}`;
const lived = only ? [only] : Array.from({ length: houses }, (_, n) => n + 1);
const today = new Map<number, number>();

function progress(house: number, day: number): void {
  today.set(house, day);
  const each = [...today].sort(([a], [b]) => a - b).map(([no, on]) => `house ${no} day ${on}`);
  const line = `  ${each.join(", ")} of ${days}`;
  if (process.stderr.isTTY) process.stderr.write(`\r${line}  `);
  else if (day % 10 === 0) process.stderr.write(`${line}\n`);
}

async function live(databaseUrl: string): Promise<readonly (Ending | null)[]> {
  const beginnings: [number, string][] = [];
  for (const house of lived) beginnings.push([house, await buildHouse(databaseUrl, house)]);
  return Promise.all(
    beginnings.map(([house, url]) =>
      liveIn({ databaseUrl: url, options: optionsOf(asked, house) }, (day) => progress(house, day)),
    ),
  );
}

function report(endings: readonly (Ending | null)[], seconds: number): void {
  const whole = endings.filter((ending) => ending !== null);
  console.log(reportLines(whole).join("\n"));
  const busy = whole.reduce((sum, { outcome }) => sum + outcome.processorSeconds, 0);
  console.log(
    `  took         ${seconds.toFixed(1)} s, ${busy.toFixed(1)} s of processor beside the database`,
  );
  for (const [n, ending] of endings.entries()) {
    if (ending?.outcome.forgotten.length === 0) continue;
    const what = ending ? "forgot somebody" : "fell";
    console.log(`house ${lived[n]} ${what} (again: ${again} --house ${lived[n]}/${houses})`);
    if (ending) console.log(ending.stories.join("\n"));
    process.exitCode = 1;
  }
}

const started = performance.now();
const dataDir = await mkdtemp(join(tmpdir(), "amends-simulation-"));
await chmod(dataDir, 0o711);
const postgres = await startEmbeddedPostgres({ dataDir, durable: false, throughSocket: true });
try {
  await migrate(postgres.url);
  console.log(`seed ${seed} (again: ${again} --houses ${houses})`);
  const endings = await live(postgres.url);
  process.stderr.write("\n");
  report(endings, (performance.now() - started) / 1000);
} finally {
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
}
