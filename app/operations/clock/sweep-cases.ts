import { eachCase } from "../each-case.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Looking, Services, Store } from "../services.ts";

type Sweep = {
  /** Cases something has come due for, the most pressing first. */
  readonly find: (store: Looking, now: Date, limit: number) => Promise<readonly string[]>;
  /** Does all that is due for one case, which is locked; looks again at what is due. */
  readonly act: (services: Services, store: Store, context: CaseContext) => Promise<void>;
};

/**
 * Does what has come due, one case a transaction. The case's lock is what makes it happen once: a
 * case that another worker holds is passed over, and whoever comes later finds nothing due any more.
 * @returns how many cases were seen to; call again until it is 0
 * @throws AggregateError once all had their turn, when some could not be seen to
 */
export async function sweepCases(
  services: Services,
  { find, act }: Sweep,
  limit = 50,
): Promise<number> {
  const ids = await services.look((store) => find(store, services.now(), limit));
  return eachCase(services, ids, async (store, context) => {
    await act(services, store, context);
    return true;
  });
}
