import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "#app/config.ts";
import { startEmbeddedPostgres } from "#app/db/embedded/embedded-postgres.ts";
import { migrate } from "#app/db/migrations/migrate.ts";
import { createServices, type Wired, type Wiring } from "#app/services.ts";
import { benchKey } from "./page/key.ts";

/** A database of its own with nothing in it yet; gone with its folder when it is disposed of. */
export type BenchDatabase = AsyncDisposable & {
  readonly url: string;
  readonly dataDir: string;
  /** The services over it, as the app wires them. Whoever asks closes them. */
  wire(wish?: Partial<Pick<Wiring, "publicUrl" | "mailDomain" | "poolSize">>): Wired;
};

export async function benchDatabase({ durable = true } = {}): Promise<BenchDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), "amends-bench-"));
  await chmod(dataDir, 0o711);
  const postgres = await startEmbeddedPostgres({ dataDir, durable });
  const end = async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await migrate(postgres.url);
  } catch (error) {
    await end();
    throw error;
  }
  return {
    url: postgres.url,
    dataDir,
    wire(wish = {}) {
      const read = readConfig({ NODE_ENV: "test", DATA_DIR: dataDir });
      if (!read.ok) throw new Error(read.faults.join("\n"));
      return createServices({
        ...{ config: read.config, databaseUrl: postgres.url, secretKeys: [benchKey] },
        ...{ publicUrl: "https://status.example.test", mailDomain: "example.test", name: "bench" },
        ...wish,
      });
    },
    [Symbol.asyncDispose]: end,
  };
}
