type DailyCapSettings = {
  readonly perDay: number | undefined;
  readonly countSince: (since: Date) => Promise<number>;
  readonly now: () => Date;
};

/** How many may be claimed now: in all, and how many of those may be part of a broadcast. */
export type Room = { readonly limit: number; readonly ofMany: number };

const recountAfterMs = 10_000;

/** Of a day's mails, this share is kept for mail to one person: no broadcast uses it up. */
const keptForOne = 0.2;

/**
 * What is left of the day's cap of all workers together, counted anew every ten seconds. The last fifth
 * of a day goes to acknowledgements and what staff write: a broadcast waits for the next day.
 */
export function createDailyCap({ perDay, countSince, now }: DailyCapSettings) {
  let countedAt = Number.NEGATIVE_INFINITY;
  let left = Number.POSITIVE_INFINITY;
  const kept = Math.ceil((perDay ?? 0) * keptForOne);
  const upTo = (wanted: number, most: number) => Math.max(0, Math.min(wanted, most));
  return {
    async room(wanted: number): Promise<Room> {
      if (perDay === undefined) return { limit: wanted, ofMany: wanted };
      const at = now();
      if (at.getTime() - countedAt > recountAfterMs) {
        const midnight = new Date(at.toISOString().slice(0, 10));
        left = perDay - (await countSince(midnight));
        countedAt = at.getTime();
      }
      return { limit: upTo(wanted, left), ofMany: upTo(wanted, left - kept) };
    },
    spend(count: number) {
      left -= count;
    },
  };
}
