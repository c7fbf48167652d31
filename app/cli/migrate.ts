import { readConfig } from "#app/config.ts";
import { migrate } from "#app/db/migrations/migrate.ts";
import { wordsFor } from "./fault-words.ts";
import type { Output } from "./output.ts";

/** `npm run migrate`: brings DATABASE_URL's tables up to date. Exit code 0 when they are, else 1 and why. */
export async function migrateDatabase(out: Output): Promise<number> {
  const read = readConfig();
  if (!read.ok) {
    for (const fault of read.faults) out.fault(fault);
    return 1;
  }
  if (!read.config.DATABASE_URL) {
    out.fault(
      "DATABASE_URL is not set. Without it `npm start` keeps and migrates its own database.",
    );
    return 1;
  }
  const done = await migrate(read.config.DATABASE_URL, {
    onProgress: (text) => out.progress(text),
  }).catch((error) => {
    out.fault(wordsFor(error));
    return null;
  });
  if (!done) return 1;
  out.line(done.length === 0 ? "The database is up to date." : `Done: ${done.join(", ")}`);
  return 0;
}
