import type { Load, Measured } from "./load.ts";
import { ask } from "./served.ts";

/** Phones that ask at the same time. */
export const connections = 64;

/** Has pages opened by a process of their own. Throws when one of them did not open. */
export async function openPages(load: Partial<Load> & Pick<Load, "port" | "paths">) {
  const whole = { prefix: "", connections, once: false, ms: 4000, ...load };
  const measured = await ask<Measured>("./load-process.ts", whole);
  if (measured.failed > 0) throw new Error(`${measured.failed} pages did not open`);
  return measured;
}

/** The figure in the middle; 0 of none. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}
