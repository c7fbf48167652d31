import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "#app/config.ts";
import { startEmbeddedPostgres } from "#app/db/embedded-postgres.ts";
import { migrate } from "#app/db/migrate.ts";
import { createServices } from "#app/services.ts";
import { makeCases } from "./cases.ts";
import { benchKey } from "./key.ts";

/** A database with cases in it, and the addresses of some of their pages, spread over all of them. */
export type PageWorld = AsyncDisposable & {
  readonly databaseUrl: string;
  readonly paths: readonly string[];
};

/** Makes so many cases of ten events each; `pages` of them are given by address. */
export async function pageWorld(cases: number, pages: number): Promise<PageWorld> {
  const dataDir = await mkdtemp(join(tmpdir(), "amends-bench-page-"));
  await chmod(dataDir, 0o711);
  const postgres = await startEmbeddedPostgres({ dataDir });
  const end = async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await migrate(postgres.url);
    const paths = await fill(postgres.url, dataDir, { cases, pages });
    return { databaseUrl: postgres.url, paths, [Symbol.asyncDispose]: end };
  } catch (error) {
    await end();
    throw error;
  }
}

async function fill(databaseUrl: string, dataDir: string, count: { cases: number; pages: number }) {
  const read = readConfig({ NODE_ENV: "production", DATA_DIR: dataDir });
  if (!read.ok) throw new Error(read.faults.join("\n"));
  const wired = createServices({
    config: read.config,
    databaseUrl,
    secretKeys: [benchKey],
    publicUrl: "http://127.0.0.1",
    mailDomain: "amends.test",
    name: "bench",
  });
  try {
    return await makeCases(wired.services, wired.db, count);
  } finally {
    await wired.close();
  }
}
