import { access, mkdir, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import pg from "pg";
import { databaseAccount, findClosedFolder } from "./account.ts";
import { CannotStartDatabase } from "./cannot-start.ts";
import { keptPassword, makeCluster, superuser } from "./cluster.ts";
import { forgetOwner, noteOwner, settleEarlierRun } from "./earlier-run.ts";
import { type Engine, prepareEngine } from "./engine.ts";

export { CannotStartDatabase };

export type EmbeddedPostgresOptions = {
  readonly dataDir: string;
  /** A free one is taken when none is given. */
  readonly port?: number;
  /** False gives up every guarantee for speed: for tests, whose data is thrown away. */
  readonly durable?: boolean;
  readonly maxConnections?: number;
  /** Is reached through a socket in its own folder: less work for both sides than 127.0.0.1. */
  readonly throughSocket?: boolean;
  /** Told one short sentence per step, for whoever waits at the terminal. */
  readonly onProgress?: (sentence: string) => void;
};

export type EmbeddedPostgres = {
  /** Of a superuser, on 127.0.0.1 only. Holds the password: not for logs. */
  readonly url: string;
  readonly stop: () => Promise<void>;
};

/**
 * A real Postgres in a folder, for the trial and for tests. It runs in a session of its own, so
 * Ctrl+C does not reach it: whoever started it finishes its work, then calls `stop`.
 * @throws CannotStartDatabase with a sentence that says what to do
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const { durable = true, onProgress = () => {} } = options;
  const dataDir = resolve(options.dataDir);
  const account = await databaseAccount();
  refuseClosed(dataDir, await findClosedFolder(account, dataDir));
  // Root's data folder is entered by the database's account too; it cannot list it.
  await mkdir(dataDir, { recursive: true, mode: account.uid === undefined ? 0o700 : 0o711 });
  refuseClosed(dataDir, await findClosedFolder(account, dataDir));
  const engine = await prepareEngine(dataDir, account);
  const cluster = join(dataDir, "postgres");
  await settleEarlierRun({ dataDir, cluster, engine }, onProgress);
  const password = await keptPassword(dataDir);
  if (!(await exists(cluster))) {
    onProgress("Making the database");
    await makeCluster({ dataDir, cluster, engine, account, password, durable });
  }
  const port = options.port ?? (await freePort());
  onProgress("Starting the database");
  await noteOwner(dataDir);
  await launch(engine, cluster, settings(port, durable, options, cluster));
  await ensureDatabase(`postgres://${superuser}:${password}@127.0.0.1:${port}`);
  const host = options.throughSocket ? encodeURIComponent(cluster) : "127.0.0.1";
  return {
    url: `postgres://${superuser}:${password}@${host}:${port}/${database}`,
    stop: () => stop(engine, { dataDir, cluster, durable }),
  };
}

/**
 * Stops the database that a killed run left behind on this folder, if there is one.
 * @throws CannotStartDatabase while the one who started it is at work
 */
export async function stopLeftBehind(folder: string): Promise<void> {
  const dataDir = resolve(folder);
  const engine = await prepareEngine(dataDir, await databaseAccount());
  await settleEarlierRun({ dataDir, cluster: join(dataDir, "postgres"), engine }, () => {});
}

const database = "amends";

function refuseClosed(dataDir: string, closed: string | null): void {
  if (!closed) return;
  throw new CannotStartDatabase(
    `The database must not run as root, and the account that runs it instead (postgres) may not enter ${closed}. Set DATA_DIR to a folder that others can enter, such as /var/lib/amends (now: ${dataDir}), or start Amends as another user.`,
  );
}

function settings(
  port: number,
  durable: boolean,
  { maxConnections = 60, throughSocket = false }: EmbeddedPostgresOptions,
  cluster: string,
): string {
  const fast = {
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    wal_level: "minimal",
    max_wal_senders: 0,
  };
  // As the README advises for a database of one's own: after each checkpoint pages are logged whole again.
  const lasting = { max_wal_size: "2GB", checkpoint_timeout: "15min" };
  const all = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: throughSocket ? cluster : "''",
    max_connections: maxConnections,
    // Taken as it is used. A hundred thousand cases that are written do not fit into the usual 128 MB.
    shared_buffers: "512MB",
    timezone: "UTC",
    log_timezone: "UTC",
    ...(durable ? lasting : fast),
  };
  return Object.entries(all)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(" ");
}

async function launch(engine: Engine, cluster: string, flags: string): Promise<void> {
  const log = join(cluster, "server.log");
  try {
    await engine("pg_ctl", ["start", "-D", cluster, "-l", log, "-w", "-t", "60", "-o", flags]);
  } catch (cause) {
    const said = (await readFile(log, "utf8").catch(() => "")).trim().split("\n").slice(-5);
    throw new CannotStartDatabase(
      [`The database in ${cluster} did not start. Its last words (${log}):`, ...said].join("\n"),
      { cause },
    );
  }
}

async function ensureDatabase(server: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [
      database,
    ]);
    if (!rowCount) await client.query(`create database ${database}`);
  } finally {
    await client.end();
  }
}

async function stop(
  engine: Engine,
  { dataDir, cluster, durable }: { dataDir: string; cluster: string; durable: boolean },
): Promise<void> {
  if (!(await exists(join(cluster, "postmaster.pid")))) return;
  const mode = durable ? "fast" : "immediate";
  await engine("pg_ctl", ["stop", "-D", cluster, "-m", mode, "-w", "-t", "60"]);
  await forgetOwner(dataDir);
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address ? done(address.port) : fail()));
    });
  });
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
