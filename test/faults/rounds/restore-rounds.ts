import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startEmbeddedPostgres } from "#app/db/embedded/embedded-postgres.ts";
import { migrate } from "#app/db/migrations/migrate.ts";
import { type RestoreTally, restoreCycle } from "./restore.ts";

/** F23, again and again; prints what came of it. Whether nothing was sent twice, forgotten or left out. */
export async function restoreRounds(
  rounds: number,
  random: () => number,
  afterRound: (round: number) => void,
): Promise<boolean> {
  const dataDir = await mkdtemp(join(tmpdir(), "amends-faults-"));
  await chmod(dataDir, 0o711);
  const postgres = await startEmbeddedPostgres({ dataDir, durable: false });
  try {
    await migrate(postgres.url);
    const results: RestoreTally[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const source = await clone(postgres.url, `source_${round}`);
      const copy = await clone(postgres.url, `copy_${round}`);
      results.push(await restoreCycle({ source, copy, random }));
      afterRound(round + 1);
    }
    process.stderr.write("\r");
    return report(results);
  } finally {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function clone(url: string, name: string): Promise<string> {
  const at = new URL(url);
  const template = at.pathname.slice(1);
  at.pathname = "/postgres";
  const client = new pg.Client({ connectionString: at.href });
  await client.connect();
  await client.query(`create database ${name} template ${template}`).finally(() => client.end());
  at.pathname = `/${name}`;
  return at.href;
}

function report(results: readonly RestoreTally[]): boolean {
  const sum = (of: keyof RestoreTally) => results.reduce((total, each) => total + each[of], 0);
  const longest = Math.max(...results.map(({ milliseconds }) => milliseconds));
  console.log(`a backup taken under load and restored: ${results.length} rounds`);
  for (const name of ["arrived", "sentAgain", "unequalTables", "forgotten", "knownAsSent"] as const)
    console.log(`  ${name.padEnd(16)} ${sum(name)}`);
  console.log(`  inDoubt          ${sum("inDoubt")}`);
  console.log(`  paused within    ${longest} ms of its start`);
  return sum("sentAgain") + sum("unequalTables") + sum("forgotten") === 0;
}
