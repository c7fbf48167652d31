import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** The workers whose journals this very process has open. */
export const openHere = new Set<string>();

/** Names the space in which a process id means one process: machine, boot and container. */
export function processSpace(): string {
  const parts = [hostname(), ...[readBootId, readPidNamespace].map(attempt)];
  return parts.join("/").replaceAll(/\s/g, "_");
}

/** Whether a process of this space still runs. A stopped one does. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function readBootId() {
  return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
}

function readPidNamespace() {
  return readlinkSync("/proc/self/ns/pid");
}

function attempt(read: () => string) {
  try {
    return read();
  } catch {
    return "unknown";
  }
}
