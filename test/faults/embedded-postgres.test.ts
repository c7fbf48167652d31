import { chmod, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { connect } from "#app/db/connection/connect.ts";
import { CannotStartDatabase, startEmbeddedPostgres } from "#app/db/embedded/embedded-postgres.ts";
import { startChild } from "./boots/child.ts";

const trial = new URL("./boots/trial-child.ts", import.meta.url);
const isRoot = process.getuid?.() === 0;

async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), "amends-trial-"));
  await chmod(path, 0o711);
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

async function keptWords(url: string): Promise<string[]> {
  const db = connect(url, { name: "amends test" });
  try {
    return await db("kept").pluck("word");
  } finally {
    await db.destroy();
  }
}

test("a trial killed with its database running starts again on the same folder", async () => {
  await using folder = await temporaryFolder();
  const first = await startChild(trial, [folder.path]);
  expect(await first.nextLine()).toBe("ready");
  first.process.kill("SIGKILL");
  await first.ended;
  const again = await startEmbeddedPostgres({ dataDir: folder.path });
  try {
    expect(await keptWords(again.url)).toEqual(["started"]);
  } finally {
    await again.stop();
  }
});

test("a second start on a running folder says so, and the first one goes on", async () => {
  await using folder = await temporaryFolder();
  const first = await startEmbeddedPostgres({ dataDir: folder.path });
  try {
    const second = startEmbeddedPostgres({ dataDir: folder.path });
    await expect(second).rejects.toThrow(/already running on .* Stop it first, or set DATA_DIR/);
    await expect(keptWords(first.url)).rejects.toThrow('relation "kept" does not exist');
  } finally {
    await first.stop();
  }
});

test("Ctrl+C reaches the program only: it can still write, then stops the database", async () => {
  await using folder = await temporaryFolder();
  const program = await startChild(trial, [folder.path], true);
  expect(await program.nextLine()).toBe("ready");
  process.kill(-(program.process.pid ?? Number.NaN), "SIGINT");
  expect(await program.ended).toEqual({ code: 0, signal: null });
  expect(await readdir(folder.path)).not.toContain("database-owner");
  const again = await startEmbeddedPostgres({ dataDir: folder.path });
  try {
    expect(await keptWords(again.url)).toEqual(["started", "finished"]);
  } finally {
    await again.stop();
  }
});

test("the password is kept where only its owner reads it, and the server listens on loopback", async () => {
  await using folder = await temporaryFolder();
  const database = await startEmbeddedPostgres({ dataDir: folder.path });
  const db = connect(database.url, { name: "amends test" });
  try {
    const { mode } = await stat(join(folder.path, "database-password"));
    expect(mode & 0o777).toBe(0o600);
    const { rows } = await db.raw(
      "select current_setting('listen_addresses') as listens, current_setting('fsync') as fsync",
    );
    expect(rows).toEqual([{ listens: "127.0.0.1", fsync: "on" }]);
    const guess = connect(database.url.replace(/:[^:@]+@/, ":guess@"), { name: "amends test" });
    await expect(guess.raw("select 1")).rejects.toThrow("password authentication failed");
    await guess.destroy();
  } finally {
    await db.destroy();
    await database.stop();
  }
});

test.runIf(isRoot)(
  "as root, a folder closed to the database's account is named, untouched",
  async () => {
    await using folder = await temporaryFolder();
    await chmod(folder.path, 0o700);
    const starting = startEmbeddedPostgres({ dataDir: join(folder.path, "data") });
    await expect(starting).rejects.toThrow(CannotStartDatabase);
    await expect(starting).rejects.toThrow(`may not enter ${folder.path}. Set DATA_DIR`);
    expect(await readdir(folder.path)).toEqual([]);
  },
);
