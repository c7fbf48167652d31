type DailyCapSettings = {
  readonly perDay: number | undefined;
  readonly countSince: (since: Date) => Promise<number>;
  readonly now: () => Date;
};

const recountAfterMs = 10_000;

/** What is left of the day's cap of all workers together. Counted anew every ten seconds. */
export function createDailyCap({ perDay, countSince, now }: DailyCapSettings) {
  let countedAt = Number.NEGATIVE_INFINITY;
  let left = Number.POSITIVE_INFINITY;
  return {
    async room(wanted: number): Promise<number> {
      if (perDay === undefined) return wanted;
      const at = now();
      if (at.getTime() - countedAt > recountAfterMs) {
        const midnight = new Date(at.toISOString().slice(0, 10));
        left = perDay - (await countSince(midnight));
        countedAt = at.getTime();
      }
      return Math.max(0, Math.min(wanted, left));
    },
    spend(count: number) {
      left -= count;
    },
  };
}
