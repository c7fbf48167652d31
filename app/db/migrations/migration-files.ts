import { readdir, readFile } from "node:fs/promises";
import type { Knex } from "knex";

/** Where this release keeps its migrations. */
export const migrationsFolder = new URL("../../../migrations/", import.meta.url);

/** Names of the numbered files (0001_staff.sql), in the order they run. */
export async function listMigrations(folder: URL): Promise<string[]> {
  return (await readdir(folder)).filter((name) => /^\d{4}_.+\.sql$/.test(name)).sort();
}

/** Feeds knex the numbered .sql files. They only ever go forward; knex runs what is pending in one transaction. */
export function sqlFiles(folder: URL): Knex.MigrationSource<string> {
  return {
    getMigrations: () => listMigrations(folder),
    getMigrationName: (name) => name,
    async getMigration(name) {
      const sql = await readFile(new URL(name, folder), "utf8");
      refuseUntransactional(name, sql);
      return { up: (tx) => apply(tx, sql), down: () => refuseUndo(name) };
    },
  };
}

async function apply(tx: Knex, sql: string): Promise<void> {
  // Better to step back and try again than to queue every reader of the table behind us.
  await tx.raw("set local lock_timeout = '3s'; set local statement_timeout = 0");
  // knex takes a bare ? for a parameter; in SQL it is an operator of jsonb, or a question.
  await tx.raw(sql.replaceAll("?", "\\?"));
}

/** What Postgres refuses in a transaction, or what would end ours half-way. */
const untransactional =
  /\bconcurrently\b|^\s*(begin|commit|rollback|start|end|vacuum)\s*(transaction|work)?\s*;/im;

function refuseUntransactional(name: string, sql: string): void {
  const found = untransactional.exec(sql.replace(/--.*$/gm, ""))?.[0];
  if (found) {
    throw new Error(`${name}: "${found.trim()}" would leave a half-made step behind; take it out`);
  }
}

async function refuseUndo(name: string): Promise<never> {
  throw new Error(`${name} cannot be undone; write a new migration`);
}
