/** A clock that stories set: what they tell happened at its own hour, days before today. */
export type DemoClock = {
  readonly now: () => Date;
  /** Sets the clock: so many days before the start of the demo, at an hour of UTC. */
  set(daysAgo: number, hour: number, minute?: number): void;
  /** The instant so many days before the start of the demo, at an hour of UTC; the clock stays. */
  at(daysAgo: number, hour: number): Date;
  /** Sets the clock so many minutes before the start of the demo. */
  setMinutesAgo(minutes: number): void;
};

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** A clock for the stories, standing at the start of the demo. */
export function createDemoClock(start: Date): DemoClock {
  let current = start;
  const instant = (daysAgo: number, hour: number, minute = 0) => {
    const day = new Date(start.getTime() - daysAgo * dayMs);
    return Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), hour, minute);
  };
  return {
    now: () => current,
    at: (daysAgo, hour) => new Date(instant(daysAgo, hour)),
    set(daysAgo, hour, minute = 0) {
      current = new Date(Math.min(instant(daysAgo, hour, minute), start.getTime()));
    },
    setMinutesAgo(minutes) {
      current = new Date(start.getTime() - minutes * minuteMs);
    },
  };
}
