/** Waiting messages per one on its way: few enough that other workers have theirs, where a relay is slow. */
const least = 4;
const most = 20;
const [soonMs, lateMs] = [250, 1000];

/**
 * How many messages a worker has waiting: a quarter of a second's work at least, so that a claim is
 * neither waited for nor made for a handful. Times are on a clock that never jumps, in milliseconds.
 */
export function createWindow(concurrency: number) {
  let size = concurrency * least;
  let fittedAt = Number.NEGATIVE_INFINITY;
  return {
    get size() {
      return size;
    },
    /** A claim was full: what it takes the place of was used up since the last one. */
    fit(now: number) {
      const lasted = now - fittedAt;
      fittedAt = now;
      if (lasted < soonMs) size = Math.min(size * 2, concurrency * most);
      else if (lasted > lateMs) size = Math.max(Math.ceil(size / 2), concurrency * least);
    },
  };
}
