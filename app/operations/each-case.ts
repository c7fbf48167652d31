import type { CaseContext } from "./ports/cases.ts";
import type { Services, Store } from "./services.ts";

type Act = (store: Store, context: CaseContext) => Promise<boolean>;

/** Cases seen to side by side: fewer than the connections a worker has. */
const sideBySide = 4;

/**
 * Does something for each of these cases that nobody else is at work on, each in a transaction of its
 * own under its lock. One that fails holds up no other: it is thrown once all had their turn.
 * @returns for how many cases `act` did something
 * @throws AggregateError with every failure
 */
export async function eachCase(
  { transaction }: Services,
  caseIds: readonly string[],
  act: Act,
): Promise<number> {
  const failures: unknown[] = [];
  let done = 0;
  const seeTo = async (caseId: string) => {
    const acted = await transaction(async (store) => {
      const context = await store.caseFiles.claimFree(caseId);
      return context !== null && act(store, context);
    });
    done += acted ? 1 : 0;
  };
  const waiting = caseIds.values();
  const hands = Array.from({ length: sideBySide }, async () => {
    for (const caseId of waiting) {
      await seeTo(caseId).catch((error: unknown) => failures.push(error));
    }
  });
  await Promise.all(hands);
  if (failures.length > 0) throw new AggregateError(failures, "cases that could not be seen to");
  return done;
}
