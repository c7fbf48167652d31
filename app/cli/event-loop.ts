import { monitorEventLoopDelay } from "node:perf_hooks";

const lookEveryMs = 1000;
/** From here on it is worth a line: whoever asked meanwhile has felt it. */
const heldMs = 1000;
/** How long a stall is told by /readyz after it was over. */
const toldForMs = 30_000;

export type EventLoop = {
  /** How long the event loop was held within the last half minute, in milliseconds; 0 where for less than a second. */
  longestHeldMs(): number;
  close(): Promise<void>;
};

/**
 * Watches how long a piece of work holds this process: nothing else is answered meanwhile (F25). Each
 * stall of a second or more is said once.
 */
export function watchEventLoop(say: (line: string) => void): EventLoop {
  const delays = monitorEventLoopDelay({ resolution: 20 });
  delays.enable();
  let worst = { ms: 0, until: 0 };
  const look = () => {
    const ms = Math.round(delays.max / 1e6);
    const now = performance.now();
    if (now > worst.until) worst = { ms: 0, until: 0 };
    if (ms < heldMs) return;
    // Only now: what comes in the moment after a reset is not seen.
    delays.reset();
    worst = { ms: Math.max(ms, worst.ms), until: now + toldForMs };
    say(`one piece of work held this process for ${ms} ms`);
  };
  const timer = setInterval(look, lookEveryMs).unref();
  return {
    longestHeldMs() {
      look();
      return worst.ms;
    },
    async close() {
      clearInterval(timer);
      delays.disable();
    },
  };
}

/** What /readyz says of it: it is told, and turns nobody away, for it is over when it can be told. */
export function eventLoopCheck({ longestHeldMs }: EventLoop) {
  const check = async () => {
    const ms = longestHeldMs();
    return ms === 0 ? null : `held for ${(ms / 1000).toFixed(1)} s within the last half minute`;
  };
  return { name: "turning", isVital: false, check };
}
