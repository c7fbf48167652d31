import type { Actor } from "#app/domain/actor.ts";
import { staffBehind } from "#app/domain/actor.ts";
import type { Problem } from "#app/domain/problems/problem.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";

export type LinkedCase =
  | { readonly ok: true; readonly changed: boolean }
  | { readonly ok: false; readonly reason: "not-found" | "problem-unknown" };

/**
 * Says that a case is part of a known problem (R24): her page then shows the problem's words. A case is
 * part of one at most; linked to another, it moves there.
 */
export async function linkCase(
  services: Services,
  reference: string,
  problemId: string,
  actor: Actor,
): Promise<LinkedCase> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    if (!(await store.problems.find(problemId))) return { ok: false, reason: "problem-unknown" };
    const { id } = context.caseFile;
    const by = staffBehind(actor);
    if (!(await store.problems.link(id, problemId, by, services.now()))) {
      return { ok: true, changed: false };
    }
    // Her page is made anew.
    const caseFile = await store.caseFiles.change(id, {});
    await record(services, store, { ...context, caseFile }, actor, [
      { type: "problem-linked", problemId },
    ]);
    return { ok: true, changed: true };
  });
}

/** Says that a case is no part of a problem after all. */
export async function unlinkCase(
  services: Services,
  reference: string,
  problemId: Problem["id"],
  actor: Actor,
): Promise<LinkedCase> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    const { id } = context.caseFile;
    if (!(await store.problems.unlink(id, problemId))) return { ok: true, changed: false };
    const caseFile = await store.caseFiles.change(id, {});
    await record(services, store, { ...context, caseFile }, actor, [
      { type: "problem-unlinked", problemId },
    ]);
    return { ok: true, changed: true };
  });
}
