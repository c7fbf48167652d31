import type { Broadcast } from "#app/domain/problems/broadcast.ts";
import { isOfTheRow } from "../of-the-row.ts";
import type { Services } from "../services.ts";
import { sayToAffected } from "./say-to-affected.ts";
import { tellCases } from "./tell-cases.ts";

/** Cases in one transaction, where nobody measures how long one takes. */
const atOnce = 250;

/**
 * Tells the next customers of the oldest broadcast on its way, all in one transaction with the note
 * that they were told: killed anywhere, it goes on where it was, nobody twice and nobody left out.
 * @returns whether there may be more to do at once
 * @throws AggregateError with what made it set somebody aside; those are counted, and the rest is told
 */
export async function carryOnBroadcast(services: Services, limit = atOnce): Promise<boolean> {
  const broadcast = await services.transaction(({ broadcasts }) =>
    broadcasts.findDue(services.now()),
  );
  if (!broadcast) return false;
  const told = await tellNext(services, broadcast, limit).catch((error: unknown) => {
    if (isOfTheRow(error)) return null;
    throw error;
  });
  // One of them cannot be told: each gets a transaction of its own, so that it holds up no other.
  const count = told ?? (await tellOneByOne(services, broadcast, limit));
  if (count > 0) return true;
  await services.transaction(({ broadcasts }) => broadcasts.end(broadcast.id, services.now()));
  return false;
}

async function tellNext(
  services: Services,
  broadcast: Broadcast,
  limit: number,
  turn: { position: number | null } = { position: null },
): Promise<number> {
  return services.transaction(async (store) => {
    // Paused or stopped meanwhile: nobody more is told.
    if ((await store.broadcasts.find(broadcast.id))?.state !== "sending") return 0;
    const settled =
      (await tellCases(services, store, broadcast, limit, turn)) ??
      (await sayToAffected(services, store, broadcast, limit, turn));
    if (settled.length > 0) {
      await store.broadcasts.settle(broadcast.id, settled, services.now());
    }
    return settled.length;
  });
}

async function tellOneByOne(
  services: Services,
  broadcast: Broadcast,
  limit: number,
): Promise<number> {
  const faults: unknown[] = [];
  let told = 0;
  while (told < limit) {
    const turn: { position: number | null } = { position: null };
    const count = await tellNext(services, broadcast, 1, turn).catch(async (fault: unknown) => {
      if (!isOfTheRow(fault) || turn.position === null) throw fault;
      faults.push(fault);
      await setAside(services, broadcast, turn.position);
      return 1;
    });
    if (count === 0) break;
    told += count;
  }
  if (faults.length > 0) throw new AggregateError(faults, "customers who could not be told");
  return told;
}

/** This one cannot be told, for a fault of ours: a person looks at it. */
async function setAside(services: Services, { id }: Broadcast, position: number): Promise<void> {
  const failed = { position, state: "failed", why: "fault-of-ours" } as const;
  await services.transaction(({ broadcasts }) => broadcasts.settle(id, [failed], services.now()));
}
