import { expect, test } from "vitest";
import { eventLoopCheck, watchEventLoop } from "#app/cli/event-loop.ts";

/** Nothing else of this process is let on meanwhile, as with a long piece of work; it costs no time of the machine. */
function holdTheLoop(milliseconds: number) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

test("F25: a piece of work that holds the process is said in the log, and told by /readyz, which turns nobody away for it", async () => {
  const lines: string[] = [];
  const loop = watchEventLoop((line) => lines.push(line));
  try {
    const { check, isVital } = eventLoopCheck(loop);
    expect(isVital).toBe(false);
    expect(await check()).toBe(null);
    const held = async () => {
      holdTheLoop(1_100);
      return (await check()) ?? "";
    };
    await expect
      .poll(held, { timeout: 30_000 })
      .toMatch(/^held for [1-9]\d*\.\d s within the last half minute$/);
    expect(lines[0]).toMatch(/^one piece of work held this process for \d{4,} ms$/);
  } finally {
    await loop.close();
  }
});
