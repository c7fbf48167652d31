/** What a batch may take: the locks on its cases are held for no longer than that, or little more. */
const aimMs = 200;
const [least, most] = [100, 2000];

/**
 * How many cases the next batch has: so many that it takes a fifth of a second, on this machine and
 * with what else it does. A batch that took much longer makes the next ones small at once.
 */
export function createPace() {
  let size = 200;
  return {
    get size() {
      return size;
    },
    /** The last batch took so many milliseconds, from its claim to its commit. */
    took(milliseconds: number) {
      const factor = Math.min(1.5, Math.max(0.25, aimMs / Math.max(1, milliseconds)));
      size = Math.round(Math.min(most, Math.max(least, size * factor)));
    },
  };
}
