import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { canMove, isOpen } from "#app/domain/cases/case-status.ts";
import { prose } from "../fields.ts";
import { clockAfterOurWord, statusAfterOurWord, wordIsLate } from "../our-word.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";

/** Statuses an update may set; a resolution has its own door, with its own parts (R19). */
export const updateStatuses = ["understood", "working", "waiting"] as const;

export const PostUpdate = z.strictObject({
  body: prose("the update", 20_000),
  visibility: z.enum(["customer", "staff"], "Choose who sees it: customer or staff."),
  status: z.enum(updateStatuses, `Choose a status: ${updateStatuses.join(", ")}.`).optional(),
});

export type PostedUpdate =
  | { readonly ok: true; readonly caseFile: CaseFile }
  | { readonly ok: false; readonly reason: "not-found" | "case-is-over" | "status-not-possible" };

/**
 * Posts a word: for the customer it is on the page at once, mailed in the case's thread, and starts
 * the clock anew (R6); a note for staff never leaves and moves no clock.
 */
export async function postUpdate(
  services: Services,
  reference: string,
  { body, visibility, status }: z.output<typeof PostUpdate>,
  actor: Actor,
): Promise<PostedUpdate> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    const { caseFile } = context;
    // The same words as the last ones, from a form sent twice, are one word.
    const type = visibility === "staff" ? "note-added" : "update-posted";
    if (await store.history.saidLast(caseFile.id, type, body)) return { ok: true, caseFile };
    if (visibility === "staff") {
      await record(services, store, context, actor, [{ type: "note-added", body }]);
      return { ok: true, caseFile };
    }
    if (!isOpen(caseFile.status)) return { ok: false, reason: "case-is-over" };
    const next = statusAfterOurWord(caseFile, status ?? null);
    if (!canMove(caseFile.status, next)) return { ok: false, reason: "status-not-possible" };
    const clock = clockAfterOurWord(
      services,
      { severity: caseFile.severity, status: next },
      services.now(),
    );
    const changed = await store.caseFiles.change(caseFile.id, { status: next, ...clock });
    await record(
      services,
      store,
      { ...context, caseFile: changed, isLate: wordIsLate(caseFile, services.now()) },
      actor,
      [
        { type: "update-posted", body, status: next === caseFile.status ? null : next },
        ...(next === caseFile.status
          ? []
          : [{ type: "status-changed" as const, from: caseFile.status, to: next }]),
      ],
    );
    return { ok: true, caseFile: changed };
  });
}
