/** A clock that stories set: what they tell happened at its own hour, days before today. */
export type DemoClock = {
  readonly now: () => Date;
  /** Sets the clock: so many days before the start of the demo, at an hour of UTC. */
  set(daysAgo: number, hour: number, minute?: number): void;
  /** Sets the clock so many minutes before the start of the demo. */
  setMinutesAgo(minutes: number): void;
};

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

export function createDemoClock(start: Date): DemoClock {
  let current = start;
  return {
    now: () => current,
    set(daysAgo, hour, minute = 0) {
      const day = new Date(start.getTime() - daysAgo * dayMs);
      const at = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), hour, minute);
      current = new Date(Math.min(at, start.getTime()));
    },
    setMinutesAgo(minutes) {
      current = new Date(start.getTime() - minutes * minuteMs);
    },
  };
}
