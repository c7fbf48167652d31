/** Runs a few pieces of work at one time; whoever brings more waits for a free lane. */
export function createLanes(count: number) {
  const busy = new Set<Promise<void>>();
  let failed: { readonly error: unknown } | null = null;

  async function free(atMost: number): Promise<void> {
    while (busy.size > atMost) await Promise.race(busy);
    if (failed) throw failed.error;
  }
  return {
    /** Begins the work as soon as a lane is free. Throws what earlier work threw. */
    async run(work: () => Promise<void>): Promise<void> {
      await free(count - 1);
      const lane: Promise<void> = work()
        .catch((error) => {
          failed ??= { error };
        })
        .finally(() => busy.delete(lane));
      busy.add(lane);
    },
    /** Waits for all of it. */
    end: () => free(0),
  };
}
