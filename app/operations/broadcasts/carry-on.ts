import { senderOf } from "#app/domain/actor.ts";
import { linkIdOf } from "#app/domain/links/link-id.ts";
import type { Broadcast } from "#app/domain/problems/broadcast.ts";
import { isOfTheRow } from "../of-the-row.ts";
import type { SettledRecipient } from "../ports/broadcasts.ts";
import type { Services, Store } from "../services.ts";
import { gatherWords } from "./gathered-store.ts";
import { sayToAffected } from "./say-to-affected.ts";
import { sayToCase } from "./say-to-case.ts";

/** Cases in one transaction, where nobody measures how long one takes. */
const atOnce = 250;
/** Cases worked out without a pause: a few milliseconds, which is what a page of this process waits. */
const inOneGo = 20;

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

function letOthersIn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Whose turn it was when something went wrong. */
type Turn = { position: number | null };

async function tellNext(
  services: Services,
  broadcast: Broadcast,
  limit: number,
  turn: Turn = { position: null },
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

/** Null when no case has its turn now. */
async function tellCases(
  services: Services,
  store: Store,
  broadcast: Broadcast,
  limit: number,
  turn: Turn,
): Promise<readonly SettledRecipient[] | null> {
  const { sentBy, sentKey, writtenBy } = broadcast;
  const actor = senderOf(sentBy ?? writtenBy, sentKey);
  const now = services.now();
  const cases = await store.broadcasts.claimCases(broadcast.id, limit, now);
  if (cases.length === 0) return null;
  turn.position = cases[0]?.position ?? null;
  const onceOf = (position: number) => `broadcast:${broadcast.id}:${position}`;
  const gathered = gatherWords(store, cases, {
    now,
    newLinkId: () => linkIdOf(services.randomBytes(16)),
    onceOf,
  });
  const settled: SettledRecipient[] = [];
  // One instant for all of them: what is asked of it is asked once.
  const atOneInstant = { ...services, now: () => now };
  for (const each of cases) {
    settled.push(await sayToCase(atOneInstant, gathered.store, each, broadcast, actor));
    if (settled.length % inOneGo === 0) await letOthersIn();
  }
  await gathered.finish();
  return settled;
}

async function tellOneByOne(
  services: Services,
  broadcast: Broadcast,
  limit: number,
): Promise<number> {
  const faults: unknown[] = [];
  let told = 0;
  while (told < limit) {
    const turn: Turn = { position: null };
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
