const tickMs = 10;

/**
 * A clock that stands while this process is not let on, by others on the machine or by its own work: in
 * its time something waits as long as it does on a quiet one.
 */
export function startOwnTime(): Disposable & { now(): number } {
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, tickMs);
  return { now: () => ticks * tickMs, [Symbol.dispose]: () => clearInterval(timer) };
}
