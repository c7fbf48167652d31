import type { Logger } from "pino";
import type { Output } from "./output.ts";

/** Something that was started, and how it ends. `name` stands in the one line about it that would not. */
export type Closer = { readonly name: string; close(): Promise<unknown> };

/** Mail on its way has 27 s of it, jobs 20 s, pages 10 s (F18). */
const mostMs = 60_000;
/** What comes last still gets this long, however long the others took. */
const leastMs = 5000;
/** Ctrl-C reaches npm and us, and npm passes it on; a service manager tells every process. */
const sameSignalMs = 2000;

/**
 * Being told to stop. The first signal aborts `signal`; the same one by another way is passed over; one
 * that comes later, while things end, ends the process at once.
 */
export function untilTold(
  out: Output,
  {
    signals = process,
    end = process.exit,
  }: { readonly signals?: NodeJS.EventEmitter; readonly end?: (code: number) => void } = {},
) {
  const stopping = new AbortController();
  let first = 0;
  const tell = () => {
    if (!stopping.signal.aborted) {
      first = performance.now();
      stopping.abort();
    } else if (performance.now() - first > sameSignalMs) {
      out.fault("Ended at once. What was on its way is looked after at the next start.");
      end(1);
    }
  };
  signals.on("SIGINT", tell).on("SIGTERM", tell);
  const told = new Promise<void>((done) =>
    stopping.signal.addEventListener("abort", () => done(), { once: true }),
  );
  return {
    signal: stopping.signal,
    /** Settles with the first signal, also where that came before anybody waited. */
    told,
    forget: () => void signals.off("SIGINT", tell).off("SIGTERM", tell),
  };
}

/**
 * Ends what was started, the last first. What fails is logged; what does not end in time is named and
 * left, so that a stop always ends.
 * @returns whether all of it ended
 */
export async function closeAll(
  closers: Closer[],
  { out, log }: { readonly out: Output; readonly log: Pick<Logger, "error"> },
  limits = { mostMs, leastMs },
): Promise<boolean> {
  const until = performance.now() + limits.mostMs;
  let all = true;
  for (const { name, close } of closers.reverse()) {
    const closing = close().catch((error) => {
      all = false;
      log.error({ err: error }, `${name} did not stop cleanly`);
    });
    if (await within(closing, Math.max(until - performance.now(), limits.leastMs))) continue;
    all = false;
    out.fault(`It did not end in time, and was left: ${name}.`);
  }
  return all;
}

async function within(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<false>((done) => {
    timer = setTimeout(done, milliseconds, false);
  });
  const ended = await Promise.race([work.then(() => true), over]);
  clearTimeout(timer);
  return ended;
}
