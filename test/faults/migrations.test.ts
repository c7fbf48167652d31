import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Knex } from "knex";
import { expect, test } from "vitest";
import { migrate, pendingMigrations } from "#app/db/migrations/migrate.ts";
import { listMigrations, migrationsFolder } from "#app/db/migrations/migration-files.ts";
import { createTestDatabase } from "#test/support/database.ts";
import { startChild } from "./boots/child.ts";
import { slowMigrations } from "./boots/slow-migrations.ts";

const boot = new URL("./boots/migrate-child.ts", import.meta.url);
/** Kills at times nobody chose; the nightly run sets 50. */
const blindKills = Number(process.env.MIGRATION_KILLS ?? 4);

async function countRows(db: Knex, names: readonly string[]): Promise<number[]> {
  return Promise.all(
    names.map(async (name) => {
      const [row] = await db(`step_${name.slice(0, 4)}`).count({ count: "*" });
      return Number(row?.count);
    }),
  );
}

test("F21: three processes boot together, each migration runs once", async () => {
  await using database = await createTestDatabase("empty");
  await using folder = await slowMigrations(3, 0.2);
  const boots = await Promise.all(
    [1, 2, 3].map(() => startChild(boot, [database.url, folder.path])),
  );
  await Promise.all(boots.map((child) => child.nextLine()));
  const lines = await Promise.all(boots.map((child) => child.nextLine()));
  const ends = await Promise.all(boots.map((child) => child.ended));
  expect(lines.sort()).toEqual(["ran 0", "ran 0", "ran 3"]);
  expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(await countRows(database.db, folder.names)).toEqual([1, 1, 1]);
});

test.each([1, 2, 3])(
  "F21: killed in the middle of migration %i, nothing stands and the next boot does it all",
  async (step) => {
    await using database = await createTestDatabase("empty");
    await using folder = await slowMigrations(3, 0.4);
    const child = await startChild(boot, [database.url, folder.path]);
    await expect
      .poll(() => isRunning(database.db, step), { timeout: 20_000, interval: 10 })
      .toBe(true);
    child.process.kill("SIGKILL");
    expect((await child.ended).signal).toBe("SIGKILL");
    expect(await migrate(database.url, { folder: folder.url })).toEqual(folder.names);
    expect(await countRows(database.db, folder.names)).toEqual([1, 1, 1]);
  },
);

async function isRunning(db: Knex, step: number): Promise<boolean> {
  const { rows } = await db.raw(
    "select from pg_stat_activity where state = 'active' and query like ?",
    [`-- step_000${step}%`],
  );
  return rows.length === 1;
}

test(
  `F21: killed at ${blindKills} moments spread over the boot, the next boot finishes`,
  async () => {
    await using folder = await slowMigrations(4, 0.02);
    const whole = await timeOfBoot(folder.path);
    for (let round = 0; round < blindKills; round += 1) {
      await using database = await createTestDatabase("empty");
      const child = await startChild(boot, [database.url, folder.path]);
      expect(await child.nextLine()).toBe("begins");
      await wait((whole * (round + 1)) / (blindKills + 1));
      child.process.kill("SIGKILL");
      await child.ended;
      await migrate(database.url, { folder: folder.url });
      expect(await countRows(database.db, folder.names)).toEqual([1, 1, 1, 1]);
      expect(await pendingMigrations(database.db, folder.url)).toEqual([]);
    }
  },
  30_000 + blindKills * 10_000,
);

async function timeOfBoot(folder: string): Promise<number> {
  await using database = await createTestDatabase("empty");
  const child = await startChild(boot, [database.url, folder]);
  await child.nextLine();
  const start = performance.now();
  await child.nextLine();
  return performance.now() - start;
}

test("F21: a table in use makes a migration step back and try again", async () => {
  await using database = await createTestDatabase("empty");
  await using folder = await slowMigrations(1, 0);
  await migrate(database.url, { folder: folder.url });
  await writeFile(join(folder.path, "0002_more.sql"), "alter table step_0001 add more text");
  const reader = await database.db.transaction();
  await reader("step_0001").select();
  const sentences: string[] = [];
  const migrating = migrate(database.url, {
    folder: folder.url,
    onProgress: (sentence) => {
      sentences.push(sentence);
      void reader.commit();
    },
  });
  expect(await migrating).toEqual(["0002_more.sql"]);
  expect(sentences).toEqual(["A table is in use; trying again"]);
});

test("3.5: what cannot run in a transaction is refused before anything ran", async () => {
  await using database = await createTestDatabase("empty");
  await using folder = await slowMigrations(1, 0);
  await writeFile(
    join(folder.path, "0002_index.sql"),
    "create index concurrently step on step_0001 (id)",
  );
  const migrating = migrate(database.url, { folder: folder.url });
  await expect(migrating).rejects.toThrow('0002_index.sql: "concurrently"');
});

test("/readyz can tell what is pending, and asking changes nothing", async () => {
  await using database = await createTestDatabase("empty");
  const tables = () => database.db("pg_tables").where({ schemaname: "public" }).pluck("tablename");
  expect(await pendingMigrations(database.db)).toEqual(await listMigrations(migrationsFolder));
  expect(await tables()).toEqual([]);
  await using migrated = await createTestDatabase();
  expect(await pendingMigrations(migrated.db)).toEqual([]);
});

test("F22: code of this release runs on a database of the next one", async () => {
  await using database = await createTestDatabase();
  await database.db("knex_migrations").insert({ name: "9999_next.sql", batch: 2 });
  expect(await pendingMigrations(database.db)).toEqual([]);
  expect(await migrate(database.url)).toEqual([]);
});

test("every migration has a number of its own", async () => {
  const numbers = (await readdir(migrationsFolder)).map((name) => name.slice(0, 4));
  expect(numbers).toEqual([...new Set(numbers)]);
});
