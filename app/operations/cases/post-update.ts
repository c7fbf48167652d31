import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import type { CaseHappening } from "#app/domain/cases/case-event.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { canMove, isOpen } from "#app/domain/cases/case-status.ts";
import type { Moment } from "#app/domain/reading/moments.ts";
import { goesRound } from "../composer/goes-round.ts";
import { escalateIfSaid } from "../escalation/escalate-if-said.ts";
import { prose } from "../fields.ts";
import { clockAfterOurWord, statusAfterOurWord, wordIsLate } from "../our-word.ts";
import type { CaseContext } from "../ports/cases.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";

/** Statuses an update may set; a resolution has its own door, with its own parts (R19). */
export const updateStatuses = ["understood", "working", "waiting"] as const;

export const PostUpdate = z.strictObject({
  body: prose("the update", 20_000),
  visibility: z.enum(["customer", "staff"], "Choose who sees it: customer or staff."),
  status: z.enum(updateStatuses, `Choose a status: ${updateStatuses.join(", ")}.`).optional(),
});

export type PostedUpdate =
  | { readonly ok: true; readonly caseFile: CaseFile }
  | { readonly ok: false; readonly reason: PostRefusal };

type PostRefusal = "not-found" | "case-is-over" | "status-not-possible" | "needs-second-reader";

/**
 * Posts a word: for the customer it is on the page at once, mailed in the case's thread, and starts
 * the clock anew (R6); a note for staff never leaves and moves no clock.
 */
export async function postUpdate(
  services: Services,
  reference: string,
  update: z.output<typeof PostUpdate>,
  actor: Actor,
): Promise<PostedUpdate> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    const { caseFile } = context;
    const { body, visibility } = update;
    // The same words as the last ones, from a form sent twice, are one word.
    const type = visibility === "staff" ? "note-added" : "update-posted";
    if (await store.history.saidLast(caseFile.id, type, body)) return { ok: true, caseFile };
    // What a person composes is read by another one first; nothing goes round that.
    if (visibility === "customer" && (await goesRound(services, store, caseFile.id))) {
      return { ok: false, reason: "needs-second-reader" };
    }
    if (visibility === "customer") return postVisibly(services, store, context, update, actor);
    await record(services, store, context, actor, [{ type: "note-added", body }]);
    return { ok: true, caseFile };
  });
}

type VisibleWord = Pick<z.output<typeof PostUpdate>, "body" | "status"> & {
  /** What it was composed as; a plain update where there is none. */
  readonly moment?: Moment;
};

/** Posts an update for the customer, on a case that is claimed. */
export async function postVisibly(
  services: Services,
  store: Store,
  context: CaseContext,
  { body, status, moment }: VisibleWord,
  actor: Actor,
): Promise<PostedUpdate> {
  const { caseFile } = context;
  const from = caseFile.status;
  if (!isOpen(from)) return { ok: false, reason: "case-is-over" };
  const to = statusAfterOurWord(caseFile, status ?? null);
  if (!canMove(from, to)) return { ok: false, reason: "status-not-possible" };
  const now = services.now();
  const moved = { ...context, caseFile: { ...caseFile, status: to } };
  const clock = await clockAfterOurWord(services, store, moved, now);
  const changed = await store.caseFiles.change(caseFile.id, { status: to, ...clock });
  const said = { ...context, caseFile: changed, isLate: wordIsLate(caseFile, now) };
  const happenings: CaseHappening[] = [
    { type: "update-posted", body, status: to === from ? null : to, ...(moment && { moment }) },
    ...(to === from ? [] : [{ type: "status-changed" as const, from, to }]),
  ];
  const after = await record(services, store, said, actor, happenings);
  await escalateIfSaid(services, store, after, body, actor);
  return { ok: true, caseFile: after.caseFile };
}
