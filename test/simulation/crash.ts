import type { Services } from "#app/operations/services.ts";

/** A process that is gone: nothing after it runs. */
export class Crash extends Error {
  override readonly name = "Crash";
}

/**
 * The product in a process that dies at its nth transaction: before the commit, so that all of it is
 * undone, or right after, so that nothing behind it happens. A look at what is due counts as one.
 */
export function dyingAt(services: Services, nth: number, when: "before" | "after"): Services {
  let count = 0;
  let isDead = false;
  return {
    ...services,
    async look(read) {
      if (isDead) throw new Crash("the process is gone");
      count += 1;
      isDead = count === nth;
      return services.look(read);
    },
    async transaction(work) {
      if (isDead) throw new Crash("the process is gone");
      count += 1;
      isDead = count === nth;
      if (!isDead) return services.transaction(work);
      if (when === "after") await services.transaction(work);
      else {
        await services.transaction(async (store) => {
          await work(store);
          throw new Crash("before the commit");
        });
      }
      throw new Crash("after the commit");
    },
  };
}
