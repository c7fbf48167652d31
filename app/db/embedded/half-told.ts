import { access, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";

/** Lies in a trial's folder from before its stories are told until all of them are. */
const mark = (dataDir: string) => join(dataDir, "stories-half-told");

/** To be called before the first word; it is on the disk when this returns. */
export function noteTelling(dataDir: string): Promise<void> {
  return writeFile(mark(dataDir), "", { flush: true });
}

/** To be called after the last word: the stories are whole. */
export function noteTold(dataDir: string): Promise<void> {
  return rm(mark(dataDir), { force: true });
}

/**
 * A trial that was killed while its stories were told has half of them: its database is made anew, and
 * empty. No mail has left by then, for the worker starts after the last story.
 * @returns whether there was such a half
 */
export async function forgetHalfTold(dataDir: string, databaseUrl: string): Promise<boolean> {
  const isHalf = await access(mark(dataDir)).then(
    () => true,
    () => false,
  );
  if (!isHalf) return false;
  const server = new URL(databaseUrl);
  const database = pg.escapeIdentifier(server.pathname.slice(1));
  server.pathname = "/postgres";
  const client = new pg.Client({ connectionString: server.href });
  await client.connect();
  try {
    await client.query(`drop database if exists ${database} with (force)`);
    await client.query(`create database ${database}`);
  } finally {
    await client.end();
  }
  return true;
}
