import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { superuser } from "./cluster.ts";

/** The address of the database that a trial runs on this folder now; null when none does. */
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
  if (!port || status !== "ready" || !isAlive(id)) return null;
  return `postgres://${superuser}:${(password ?? "").trim()}@127.0.0.1:${port}/amends`;
}

function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
