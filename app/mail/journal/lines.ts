import type { Held } from "#app/operations/ports/outbox.ts";

/** D: the final dot was about to leave. A: the server took it. N: the server refused it. */
export type Mark = "D" | "A" | "N";

/** One line of a send journal. The dot at its end tells a whole line from a torn one. */
export function markLine(mark: Mark, { id, fence }: Held): string {
  return `${mark} ${id} ${fence} .\n`;
}

/** The first line of a journal: which process writes it, and in which space of process ids. */
export function ownerLine(space: string, pid: number): string {
  return `W ${space} ${pid} .\n`;
}

const markPattern = /^([DAN]) ([0-9a-f-]{36}) (\d+) \.$/;
const ownerPattern = /^W (\S+) (\d+) \.$/;

/** The mark of a line; null for anything else, a torn line among it. */
export function parseMark(line: string): { mark: string; key: string } | null {
  const [, mark, id, fence] = markPattern.exec(line) ?? [];
  return mark && id && fence ? { mark, key: keyOf({ id, fence: Number(fence) }) } : null;
}

/** The process a line names as the journal’s writer; null for any other line. */
export function parseOwner(line: string): { space: string; pid: number } | null {
  const [, space, pid] = ownerPattern.exec(line) ?? [];
  return space && pid ? { space, pid: Number(pid) } : null;
}

/** One claim of one message: a later claim of the same has another fence. */
export function keyOf({ id, fence }: Held): string {
  return `${id} ${fence}`;
}
