import type { Actor } from "#app/domain/actor.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { goesRound } from "../composer/goes-round.ts";
import { clockAfterOurWord, wordIsLate } from "../our-word.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";
import type { PostedUpdate } from "./post-update.ts";

/** "Nothing new yet, still on it": one click, and a real update (R6). `words`: where it stands. */
export async function sayNothingNew(
  services: Services,
  reference: string,
  actor: Actor,
  words?: string,
): Promise<PostedUpdate> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    const { caseFile } = context;
    if (!isOpen(caseFile.status)) return { ok: false, reason: "case-is-over" };
    // Pressed twice it is said once; a minute later it is a new word.
    const { lastWordAt } = caseFile;
    const justSaid = lastWordAt && services.now().getTime() - lastWordAt.getTime() < 60_000;
    if (justSaid && (await store.history.saidLast(caseFile.id, "nothing-new-said", words))) {
      return { ok: true, caseFile };
    }
    if (await goesRound(services, store, caseFile.id)) {
      return { ok: false, reason: "needs-second-reader" };
    }
    const clock = await clockAfterOurWord(services, store, context, services.now());
    const changed = await store.caseFiles.change(caseFile.id, clock);
    await record(
      services,
      store,
      { ...context, caseFile: changed, isLate: wordIsLate(caseFile, services.now()) },
      actor,
      [{ type: "nothing-new-said", ...(words && { words }) }],
    );
    return { ok: true, caseFile: changed };
  });
}
