/** Whether mail may go to the relay: after too many faults in a row it is left alone for a while. */
export type Breaker = {
  /** Milliseconds until the next try is allowed; 0 when it is allowed now. */
  wait(now: number): number;
  /** After an open spell one mail goes first, to see. */
  isProbing(): boolean;
  succeed(): void;
  fail(now: number, pause: boolean): void;
};

const faultsAllowed = 5;
const firstPauseMs = 5000;
const longestPauseMs = 300_000;

/** A breaker for one relay. Times are milliseconds of a clock that never jumps. */
export function createBreaker(): Breaker {
  let faults = 0;
  let pauses = 0;
  let openUntil = 0;
  return {
    wait: (now) => Math.max(0, openUntil - now),
    isProbing: () => pauses > 0,
    succeed() {
      faults = 0;
      pauses = 0;
    },
    fail(now, pause) {
      faults += 1;
      const tooMany = faults >= faultsAllowed || pauses > 0;
      if (openUntil > now || !(tooMany || pause)) return;
      // Refused outright: somebody has to change a setting, so there is no hurry.
      const length = pause ? longestPauseMs : Math.min(firstPauseMs * 2 ** pauses, longestPauseMs);
      openUntil = now + length;
      pauses += 1;
    },
  };
}
