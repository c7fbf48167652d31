import { senderOf } from "#app/domain/actor.ts";
import { linkIdOf } from "#app/domain/links/link-id.ts";
import type { Broadcast } from "#app/domain/problems/broadcast.ts";
import type { CaseInTurn, SettledRecipient } from "../ports/broadcasts.ts";
import type { Services, Store } from "../services.ts";
import { askedOnce, gatherWords } from "./gathered-store.ts";
import { sayToCase } from "./say-to-case.ts";
import { sameForAll, sayToMany, type WordForMany } from "./say-to-many.ts";

/** Words worked out without a pause: a few milliseconds, which is what a page of this process waits. */
const inOneGo = 20;

/**
 * Tells the next cases: those that are alike are told by one word, worked out once; where it does not hold
 * for all of them, each by its own. Null when no case has its turn now.
 */
export async function tellCases(
  asked: Services,
  store: Store,
  broadcast: Broadcast,
  limit: number,
  turn: { position: number | null },
): Promise<readonly SettledRecipient[] | null> {
  const now = asked.now();
  // One instant for all of them: what is asked of it is asked once.
  const services = { ...asked, now: () => now };
  const claimed = await store.broadcasts.claimCases(broadcast.id, limit, now);
  const [first] = claimed;
  if (!first) return null;
  turn.position = first.positions[0] ?? null;
  const firsts = claimed.map(({ positions }) => positions[0] ?? 0);
  const examples = await store.broadcasts.readCases(broadcast.id, firsts, now);
  const byPosition = new Map(examples.map((each) => [each.position, each]));
  const saying = sayingOf(broadcast);
  const shared = sameForAll({ ...store, ...askedOnce(store, examples) });
  const told: WordForMany[] = [];
  const alone: number[] = [];
  for (const [at, alike] of claimed.entries()) {
    const example = byPosition.get(alike.positions[0] ?? 0);
    const word = example && (await sayToMany(services, shared, alike, example, saying));
    if (word) told.push(word);
    else alone.push(...alike.positions);
    if (at % inOneGo === inOneGo - 1) await letOthersIn();
  }
  await writeForMany(store, told, now);
  const settled = told.flatMap((word) => word.settled);
  if (alone.length === 0) return settled;
  const cases = await store.broadcasts.readCases(broadcast.id, alone, now);
  return [...settled, ...(await sayToEach(services, store, cases, saying))];
}

function sayingOf(broadcast: Broadcast) {
  return {
    broadcast,
    actor: senderOf(broadcast.sentBy ?? broadcast.writtenBy, broadcast.sentKey),
    onceOf: (position: number) => `broadcast:${broadcast.id}:${position}`,
  };
}

async function writeForMany(store: Store, told: readonly WordForMany[], now: Date): Promise<void> {
  const words = told.flatMap((word) => word.words);
  if (words.length > 0) await store.broadcasts.writeWords(words, now);
  await store.history.add(told.flatMap(({ events }) => events));
  const letters = told.flatMap((word) => word.letters);
  if (letters.length > 0) await store.outbox.putToMany(letters);
}

/** Each by a word of its own; what they write is written together. */
async function sayToEach(
  services: Services,
  store: Store,
  cases: readonly CaseInTurn[],
  { broadcast, actor, onceOf }: ReturnType<typeof sayingOf>,
): Promise<readonly SettledRecipient[]> {
  const now = services.now();
  const newLinkId = () => linkIdOf(services.randomBytes(16));
  const gathered = gatherWords(store, cases, { now, newLinkId, onceOf });
  const settled: SettledRecipient[] = [];
  for (const each of cases) {
    settled.push(await sayToCase(services, gathered.store, each, broadcast, actor));
    if (settled.length % inOneGo === 0) await letOthersIn();
  }
  const { words, events, mails } = gathered.written();
  if (words.length > 0) await store.broadcasts.writeWords(words, now);
  await store.history.add(events);
  if (mails.length > 0) await store.outbox.put(...mails);
  return settled;
}

function letOthersIn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
