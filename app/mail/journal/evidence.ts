import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Held } from "#app/operations/ports/outbox.ts";
import { keyOf, parseMark, parseOwner } from "./lines.ts";
import { isRunning, openHere, processSpace } from "./process-space.ts";

/** What a worker's journal proves about one claim. `no-journal`: it was not found, nothing is proven. */
export type Evidence = "accepted" | "refused" | "dot" | "nothing" | "no-journal";

/** Reads the journal of a worker, to ask it about claims. */
export function readEvidence(directory: string, worker: string): (held: Held) => Evidence {
  const lines = readLines(directory, worker);
  if (!lines) return () => "no-journal";
  const marks = new Map<string, Evidence>();
  for (const line of lines) {
    const parsed = parseMark(line);
    if (parsed) marks.set(parsed.key, proof[parsed.mark] ?? "dot");
  }
  return (held) => marks.get(keyOf(held)) ?? "nothing";
}

/** Every claim under which a server took a mail, by all journals that are there. */
export function listAccepted(directory: string): Held[] {
  const keys = names(directory).flatMap((worker) =>
    (readLines(directory, worker) ?? [])
      .map(parseMark)
      .filter((parsed) => parsed?.mark === "A")
      .map((parsed) => parsed?.key ?? ""),
  );
  return keys.map((key) => {
    const [id = "", fence] = key.split(" ");
    return { id, fence: Number(fence) };
  });
}

/** Whether the worker that owned this journal surely runs no more. When in doubt: no. */
export function isGone(directory: string, worker: string): boolean {
  const owner = parseOwner(readLines(directory, worker)?.[0] ?? "");
  if (!owner || owner.space !== processSpace()) return false;
  // A new worker may have the process id of the old one.
  return owner.pid === process.pid ? !openHere.has(worker) : !isRunning(owner.pid);
}

/** Removes journals nobody has written to for `days`: long past any lease, short enough for a disk. */
export function sweepJournals(directory: string, now: Date, days: number): void {
  const limit = now.getTime() - days * 86_400_000;
  for (const worker of names(directory)) {
    const folder = join(directory, worker);
    const newest = Math.max(
      0,
      ...names(folder).map((name) => statSync(join(folder, name)).mtimeMs),
    );
    if (newest < limit) rmSync(folder, { recursive: true, force: true });
  }
}

const proof: Readonly<Record<string, Evidence>> = { D: "dot", A: "accepted", N: "refused" };

function readLines(directory: string, worker: string): string[] | null {
  const folder = join(directory, worker);
  const files = names(folder).filter((name) => name.endsWith(".journal"));
  if (files.length === 0) return null;
  return files.sort().flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"));
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
