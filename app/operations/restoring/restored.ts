import { type Actor, theSystem } from "#app/domain/actor.ts";
import { pausableNames } from "#app/domain/pauses/pausable.ts";
import type { Accepted } from "../ports/restorations.ts";
import type { Services, Store } from "../services.ts";

/** What became of mail and money as a backup was restored. */
export type Restored = {
  /** Mails that left after the backup was taken, by the send journal. */
  readonly left: number;
  /** Mails nobody knows about: a person decides on each. */
  readonly inDoubt: number;
  readonly freeCodes: number;
};

const because = "a backup was restored here";

/**
 * Notices that this database is a copy, such as a restored dump, and stops what leaves before anything
 * does. Null where it is the one it was.
 */
export function noticeRestored(
  services: Services,
  accepted: () => readonly Accepted[],
): Promise<Restored | null> {
  return services.transaction(async (store) => {
    const mark = await store.restorations.noteMark(services.now());
    return mark === "another" ? stopAll(services, store, accepted(), theSystem) : null;
  });
}

/** The same where somebody says so: a copied disk looks like the original. */
export function sayRestored(
  services: Services,
  accepted: readonly Accepted[],
  actor: Actor,
): Promise<Restored> {
  return services.transaction(async (store) => {
    await store.restorations.noteMark(services.now());
    return stopAll(services, store, accepted, actor);
  });
}

async function stopAll(
  services: Services,
  store: Store,
  accepted: readonly Accepted[],
  actor: Actor,
): Promise<Restored> {
  const { restorations, pauses, audit } = store;
  const at = services.now();
  await restorations.begin(services.newId(), at);
  for (const what of pausableNames) {
    await pauses.begin({ id: services.newId(), what, because, at, by: actor.id });
  }
  const left = await restorations.markAccepted(accepted);
  const inDoubt = await restorations.putInDoubt(at);
  const freeCodes = await restorations.countFreeCodes();
  const details = { left, inDoubt, freeCodes };
  await audit.append({ stream: "pauses", at, actor, action: "backup-restored", details });
  return details;
}
