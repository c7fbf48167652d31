import { spawnSync } from "node:child_process";
import { access, chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { expect, test } from "vitest";
import { demoReset } from "#app/cli/demo-reset.ts";
import { readConfig } from "#app/config.ts";
import { startEmbeddedPostgres } from "#app/db/embedded/embedded-postgres.ts";
import { findRunning } from "#app/db/embedded/find-running.ts";
import { forgetHalfTold, noteTelling, noteTold } from "#app/db/embedded/half-told.ts";
import { listen } from "./cli-world.ts";

/** What a kill -9 leaves: a database without its trial, and half of the stories in it. */
async function killedWhileTelling(folder: string) {
  const { url } = await startEmbeddedPostgres({ dataDir: folder, durable: false });
  const ask = async (text: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(text);
    await client.end();
    return rows;
  };
  const tables = "select tablename from pg_tables where schemaname = 'public'";
  await noteTelling(folder);
  await noteTold(folder);
  await ask("create table told ()");
  expect([await forgetHalfTold(folder, url), await ask(tables)]).toEqual([
    false,
    [{ tablename: "told" }],
  ]);
  await noteTelling(folder);
  expect([await forgetHalfTold(folder, url), await ask(tables)]).toEqual([true, []]);
  const { out, lines, faults } = listen();
  const reset = () =>
    demoReset({ yes: true, json: false }, out, readConfig({ NODE_ENV: "test", DATA_DIR: folder }));
  expect([await reset(), faults.join()]).toEqual([1, expect.stringContaining("The trial runs.")]);
  const { pid } = spawnSync("true");
  await writeFile(join(folder, "database-owner"), `${pid}\n`);
  expect([await findRunning(folder), await reset(), lines.length]).toEqual([null, 0, 1]);
  await expect(ask("select 1")).rejects.toThrow("ECONNREFUSED");
  await expect(access(join(folder, "stories-half-told"))).rejects.toThrow("ENOENT");
}

test("a trial is its process’s: a command finds it while that works; after a kill -9 it can be reset, and stories told by half are forgotten", async () => {
  const folder = await mkdtemp(join(tmpdir(), "amends-running-"));
  await chmod(folder, 0o711);
  try {
    expect(await findRunning(folder)).toBeNull();
    const postgres = await startEmbeddedPostgres({ dataDir: folder, durable: false });
    expect(await findRunning(folder)).toBe(postgres.url);
    await postgres.stop();
    expect(await findRunning(folder)).toBeNull();
    await killedWhileTelling(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
