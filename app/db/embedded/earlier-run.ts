import { readFile, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { isAlive } from "./alive.ts";
import { CannotStartDatabase } from "./cannot-start.ts";
import type { Engine } from "./engine.ts";

const ownerFile = (dataDir: string) => join(dataDir, "database-owner");

/** Notes that this process started the database, so that a later one can tell whose it is. */
export function noteOwner(dataDir: string): Promise<void> {
  return writeFile(ownerFile(dataDir), `${process.pid}\n`);
}

/** Nobody holds the database any more: it was stopped as it should be. */
export function forgetOwner(dataDir: string): Promise<void> {
  return rm(ownerFile(dataDir), { force: true });
}

/** The process that holds a trial: it started the database, and is still at work. Null where none is. */
export async function findOwner(dataDir: string): Promise<number | null> {
  const [owner] = await readNumbers(ownerFile(dataDir));
  return owner && isAlive(owner) ? owner : null;
}

/**
 * Clears what a killed run left behind: its database is stopped, its pid file does not block us.
 * @throws CannotStartDatabase when the one who started it is still at work
 */
export async function settleEarlierRun(
  { dataDir, cluster, engine }: { dataDir: string; cluster: string; engine: Engine },
  onProgress: (sentence: string) => void,
): Promise<void> {
  const pidFile = join(cluster, "postmaster.pid");
  const [serverId, , , port] = await readNumbers(pidFile);
  if (!serverId || !isAlive(serverId)) return;
  if (!port || !(await answers(port))) {
    // Another program was given the number since. Postgres itself would take it for a database.
    await rm(pidFile, { force: true });
    return;
  }
  const owner = await findOwner(dataDir);
  if (owner) {
    throw new CannotStartDatabase(
      `Amends is already running on ${dataDir} (process ${owner}). Stop it first, or set DATA_DIR to another folder.`,
    );
  }
  onProgress("Stopping the database that a killed run left behind");
  await engine("pg_ctl", ["stop", "-D", cluster, "-m", "fast", "-w", "-t", "60"]);
}

async function readNumbers(file: string): Promise<number[]> {
  const text = await readFile(file, "utf8").catch(() => "");
  return text.split("\n").map(Number);
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host: "127.0.0.1", port, timeout: 1000 });
    const end = (open: boolean) => {
      socket.destroy();
      done(open);
    };
    socket.once("connect", () => end(true));
    socket.once("timeout", () => end(false));
    socket.once("error", () => end(false));
  });
}
