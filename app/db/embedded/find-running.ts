import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isAlive } from "./alive.ts";
import { superuser } from "./cluster.ts";
import { findOwner } from "./earlier-run.ts";

/**
 * The address of the database that a trial runs on this folder now; null when none does. A database
 * whose trial was killed belongs to nobody: whoever comes next stops it first.
 */
export async function findRunning(dataDir: string): Promise<string | null> {
  const folder = resolve(dataDir);
  const [pidFile, password] = await Promise.all(
    ["postgres/postmaster.pid", "database-password"].map((name) =>
      readFile(join(folder, name), "utf8").catch(() => ""),
    ),
  );
  const lines = (pidFile ?? "").split("\n").map((line) => line.trim());
  // As Postgres writes it: process, folder, start, port, sockets, address, memory, status.
  const [id, port, status] = [Number(lines[0]), Number(lines[3]), lines[7]];
  if (!port || status !== "ready" || !isAlive(id) || !(await findOwner(folder))) return null;
  return `postgres://${superuser}:${(password ?? "").trim()}@127.0.0.1:${port}/amends`;
}
