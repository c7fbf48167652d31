const minute = 60_000;
const hour = 60 * minute;

const afterRefusal = [5 * minute, 15 * minute, 45 * minute, 2 * hour, 4 * hour, 8 * hour] as const;
const afterRelayTrouble = [1000, 5000, 15_000, minute, 5 * minute] as const;

/**
 * How long to wait, in milliseconds, after a recipient's server said "not now" for the nth time
 * (n from 1). Greylisting servers want at least five minutes (RFC 6647).
 */
export function waitAfterRefusal(n: number): number {
  return nth(afterRefusal, n);
}

/** How long to wait after trouble on the way to the relay, in milliseconds, for the nth time. */
export function waitAfterRelayTrouble(n: number): number {
  return nth(afterRelayTrouble, n);
}

function nth(steps: readonly number[], n: number): number {
  return steps[Math.min(Math.max(n, 1), steps.length) - 1] ?? 0;
}
