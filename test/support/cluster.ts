import { spawn } from "node:child_process";
import { chmod, mkdtemp, rm, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "#app/db/embedded/embedded-postgres.ts";
import { migrate } from "#app/db/migrations/migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The run's one database server; its database is the template that tests clone. */
    databaseServer: string;
  }
}

type Cluster = { readonly url: string; readonly stop: () => Promise<void> };
type Shared = { users: number; cluster: Promise<Cluster> | null };

// Vitest loads this file once per project, all in one process: what they share hangs on the process.
const place = Symbol.for("amends.test.cluster");
const process_ = process as unknown as Record<symbol, Shared | undefined>;
process_[place] ??= { users: 0, cluster: null };
const shared = process_[place];

export async function setup(project: TestProject): Promise<void> {
  shared.users += 1;
  shared.cluster ??= startCluster();
  project.provide("databaseServer", (await shared.cluster).url);
}

export async function teardown(): Promise<void> {
  shared.users -= 1;
  if (shared.users > 0) return;
  const cluster = await shared.cluster?.catch(() => null);
  shared.cluster = null;
  await cluster?.stop();
}

async function startCluster(): Promise<Cluster> {
  const folder = await mkdtemp(join(await scratchFolder(), "amends-test-"));
  await chmod(folder, 0o711);
  const forget = removeWhenWeAreGone(folder);
  const server = await startEmbeddedPostgres({
    dataDir: folder,
    durable: false,
    throughSocket: true,
    maxConnections: 200,
  });
  await migrate(server.url);
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
      forget();
    },
  };
}

/** In memory where there is room: cloning a database takes 0.1 s there, over 1 s on a busy disk. */
async function scratchFolder(): Promise<string> {
  const memory = await statfs("/dev/shm").catch(() => null);
  const roomy = memory !== null && memory.bavail * memory.bsize > 2 ** 31;
  return roomy ? "/dev/shm" : tmpdir();
}

/** A run that is killed leaves no server behind: its end of the pipe closes, and this one acts. */
function removeWhenWeAreGone(folder: string): () => void {
  const script = `read never
pid=$(head -n 1 "$1/postgres/postmaster.pid") && kill -QUIT "$pid"
while kill -0 "$pid"; do sleep 0.1; done
rm -rf "$1"`;
  const watcher = spawn("sh", ["-c", script, "sh", folder], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watcher.unref();
  return () => watcher.stdin.end();
}
