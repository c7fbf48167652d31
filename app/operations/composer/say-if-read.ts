import type { Actor } from "#app/domain/actor.ts";
import type { ComposedMoment } from "#app/domain/composer/composed-moments.ts";
import type { DraftParts } from "#app/domain/composer/draft-parts.ts";
import { mayOverride, stoppers } from "#app/domain/composer/overrides.ts";
import type { Finding } from "#app/domain/reading/finding.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { goesRound } from "./goes-round.ts";
import { readComposed } from "./read-composed.ts";

/** What a form says to a customer, and as what it is read. */
export type QuickWords = {
  readonly moment: ComposedMoment;
  readonly parts: DraftParts;
  /** Why an error of the reading is left as it is. */
  readonly reason: string | null;
};

export type StoppedByReading = {
  readonly ok: false;
  readonly reason: "reading-errors";
  readonly findings: readonly Finding[];
};

/**
 * Says words of a form after the reading has seen them, as the composer would (R13): errors stop them, or
 * are left with a reason that is kept. All of it is one transaction; stopped, nothing was written.
 */
export async function sayIfRead<Done extends { readonly ok: boolean }>(
  services: Services,
  reference: string,
  words: QuickWords,
  actor: Actor,
  say: (inside: Services) => Promise<Done>,
): Promise<Done | StoppedByReading> {
  return services.transaction(async (store) => {
    const transaction = <T>(work: (s: Store) => Promise<T>) => work(store);
    const inside = { ...services, transaction };
    const context = await store.caseFiles.claimByReference(reference);
    // What goes round the second reader is refused by who says it.
    if (!context || (await goesRound(services, store, context.caseFile.id))) return say(inside);
    const sayable = { ...words, aboutId: null, promises: [] };
    const findings = stoppers(await readComposed(services, store, context, sayable), []);
    const { reason } = words;
    if (findings.some((finding) => !reason || !mayOverride(finding))) {
      return { ok: false, reason: "reading-errors", findings };
    }
    const done = await say(inside);
    const after = await store.caseFiles.find(context.caseFile.id);
    // Pressed twice it changed nothing, and is noted once.
    if (!done.ok || !reason || !after || after.version === context.caseFile.version) return done;
    const left = findings.map(({ rule }) => {
      return { type: "reading-overridden", draftId: null, rule, reason } as const;
    });
    await record(services, store, { ...context, caseFile: after }, actor, left);
    return done;
  });
}
