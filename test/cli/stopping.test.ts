import { EventEmitter } from "node:events";
import { readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { closeAll, untilTold } from "#app/cli/stopping.ts";
import { listen } from "./cli-world.ts";

afterEach(() => void vi.useRealTimers());

function told() {
  const signals = new EventEmitter();
  const ends: number[] = [];
  const heard = listen();
  const stop = untilTold(heard.out, { signals, end: (code) => void ends.push(code) });
  return { signals, ends, stop, faults: heard.faults };
}

test("F18: a signal that comes while it still starts is not lost", async () => {
  const { signals, stop } = told();
  signals.emit("SIGTERM");
  // Waited for only now, as when the start goes on for a while.
  await stop.told;
  expect(() => stop.signal.throwIfAborted()).toThrow();
});

test("F18: the same signal by several ways stops once; one that comes later ends it at once", () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const { signals, ends, stop, faults } = told();
  for (const signal of ["SIGINT", "SIGTERM", "SIGTERM"]) signals.emit(signal);
  vi.advanceTimersByTime(1900);
  signals.emit("SIGINT");
  expect([ends, faults]).toEqual([[], []]);
  vi.advanceTimersByTime(200);
  signals.emit("SIGINT");
  expect([ends, faults]).toEqual([[1], [expect.stringMatching(/^Ended at once\./)]]);
  stop.forget();
  expect(signals.eventNames()).toEqual([]);
});

test("F18: a stop always ends: the last started first, what fails logged, what never ends named and left", async () => {
  const { out, faults } = listen();
  const logged: string[] = [];
  const log = { error: (_: unknown, words?: unknown) => void logged.push(String(words)) };
  const order: string[] = [];
  const closer = (name: string, close: () => Promise<unknown>) => ({
    name,
    close: () => {
      order.push(name);
      return close();
    },
  });
  const closers = [
    closer("the database", async () => {}),
    closer("the pool", () => new Promise(() => {})),
    closer("the worker", () => Promise.reject(new Error("no"))),
  ];
  const all = await closeAll(closers, { out, log: log as never }, { mostMs: 0, leastMs: 20 });
  expect([all, order]).toEqual([false, ["the worker", "the pool", "the database"]]);
  expect(faults).toEqual(["It did not end in time, and was left: the pool."]);
  expect(logged).toEqual(["the worker did not stop cleanly"]);
});

test("F18: npm hands its signals to the program itself, and to nothing between", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const name of ["start", "dev", "worker", "migrate", "amends"]) {
    // A shell that does not become the program dies of npm's SIGTERM, and the program goes on; tsx's own
    // command kills a program that does not answer it within 60 ms.
    expect(scripts[name]).toMatch(/^exec (env \w+=\w+ )?node --import tsx app\/cli\/main\.ts/);
  }
});
