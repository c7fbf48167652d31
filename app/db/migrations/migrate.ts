import { setTimeout as wait } from "node:timers/promises";
import type { Knex } from "knex";
import pg from "pg";
import { connect } from "../connection/connect.ts";
import { listMigrations, migrationsFolder, sqlFiles } from "./migration-files.ts";

/** Any constant serves; it is "amends" in letters' numbers, so that nobody else has it. */
const lockKey = 11305144219;
const tries = 10;

export type MigrateOptions = {
  /** Migrations of this release when left out. */
  readonly folder?: URL;
  readonly onProgress?: (sentence: string) => void;
};

/**
 * Brings the database up to date; returns the names that ran. Any number of processes may call
 * it at one time: one works, the others wait and find nothing to do. A killed one leaves nothing
 * to unlock: the lock is a session's, and all of a release's steps stand, or none.
 * @param url needs a direct connection, not one through a pooler that shares sessions
 */
export async function migrate(url: string, options: MigrateOptions = {}): Promise<string[]> {
  const { folder = migrationsFolder, onProgress = () => {} } = options;
  const guard = new pg.Client({ connectionString: url, application_name: "amends migrate" });
  const db = connect(url, { name: "amends migrate", poolSize: 2, statementTimeout: 0 });
  let lost: Error | null = null;
  guard.on("error", (error) => {
    lost = error;
  });
  try {
    await guard.connect();
    const { rows } = await guard.query("select pg_try_advisory_lock($1) as free", [lockKey]);
    if (!rows[0]?.free) {
      onProgress("Another process is bringing the database up to date; waiting for it");
      await guard.query("select pg_advisory_lock($1)", [lockKey]);
    }
    if (lost) throw lost;
    return await runPending(db, folder, onProgress);
  } finally {
    await db.destroy();
    await guard.end();
  }
}

async function runPending(db: Knex, folder: URL, onProgress: (sentence: string) => void) {
  const config = {
    migrationSource: sqlFiles(folder),
    // A release may run on the schema of its successor (rolling back the code alone).
    disableMigrationsListValidation: true,
  };
  // Nobody else migrates while we hold the advisory lock, so a lock row is a dead one's.
  await db.migrate.forceFreeMigrationsLock(config);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const [, names] = (await db.migrate.latest(config)) as [number, string[]];
      return names;
    } catch (error) {
      if (attempt >= tries || !isLockTimeout(error)) throw error;
      onProgress("A table is in use; trying again");
      await wait(500 * attempt);
    }
  }
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "55P03";
}

/** What the files have and the database has not; empty when it is up to date. Changes nothing. */
export async function pendingMigrations(db: Knex, folder = migrationsFolder): Promise<string[]> {
  const names = await listMigrations(folder);
  const { rows } = await db.raw("select to_regclass('knex_migrations') is not null as made");
  if (!rows[0]?.made) return names;
  const done = new Set<string>(await db("knex_migrations").pluck("name"));
  return names.filter((name) => !done.has(name));
}
