import { closeSync, fdatasyncSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Held } from "#app/operations/ports/outbox.ts";
import { type Mark, markLine, ownerLine } from "./lines.ts";
import { openHere, processSpace } from "./process-space.ts";

export type Journal = {
  readonly worker: string;
  readonly directory: string;
  /** Appends a mark before the call returns. Throws when it cannot: what is not noted is not sent (F24). */
  note(mark: Mark, held: Held): void;
  /** Whether it can be written to at this moment. */
  isWritable(): boolean;
  /** Leaves a sign of life, so that an idle worker's journal is not swept away. */
  stayKnown(): void;
  close(): void;
};

export type JournalSettings = {
  readonly directory: string;
  readonly worker: string;
  /** Wait for the disk on every mark. Only a power cut needs it: a killed process loses nothing. */
  readonly sync?: boolean;
  readonly maxBytes?: number;
};

/** Opens the send journal of one worker: a folder of its own, one file after the other. */
export function openJournal({
  directory,
  worker,
  sync,
  maxBytes = 8_000_000,
}: JournalSettings): Journal {
  const folder = join(directory, worker);
  mkdirSync(folder, { recursive: true });
  let file = 0;
  let bytes = 0;
  let torn = false;
  let closed = false;
  let descriptor = openNext();

  function openNext() {
    file += 1;
    bytes = 0;
    return openSync(join(folder, `${String(file).padStart(4, "0")}.journal`), "a");
  }
  function append(line: string) {
    // A closed number may by now belong to another file.
    if (closed) throw new Error("send journal: closed");
    // A torn line is ended first, so that it cannot swallow the next one.
    const text = torn ? `\n${line}` : line;
    torn = true;
    if (writeSync(descriptor, text) !== Buffer.byteLength(text))
      throw new Error("send journal: torn write");
    torn = false;
    bytes += text.length;
    if (sync) fdatasyncSync(descriptor);
  }
  function rotate() {
    const full = descriptor;
    descriptor = openNext();
    closeSync(full);
  }
  function isWritable() {
    try {
      append(ownerLine(processSpace(), process.pid));
      return true;
    } catch {
      return false;
    }
  }

  openHere.add(worker);
  isWritable();
  return {
    worker,
    directory,
    note(mark, held) {
      append(markLine(mark, held));
      if (bytes > maxBytes) rotate();
    },
    isWritable: () => !(torn || closed) || isWritable(),
    stayKnown: () => void isWritable(),
    close() {
      if (closed) return;
      closed = true;
      openHere.delete(worker);
      closeSync(descriptor);
    },
  };
}
