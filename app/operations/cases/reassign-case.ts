import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { orNothing } from "../fields.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";

export const ReassignCase = z.strictObject({
  ownerId: z.uuid("Choose who owns the case."),
  /** Found by itself when left out. */
  deputyId: orNothing(z.uuid("Choose a deputy.")),
});

export type ReassignedCase =
  | { readonly ok: true; readonly caseFile: CaseFile }
  | { readonly ok: false; readonly reason: "not-found" | "owner-unknown" | "owner-is-deputy" };

/** Gives a case to another owner, with the calls the old one owes on it (R2). Said twice it is one hand-over. */
export async function reassignCase(
  services: Services,
  reference: string,
  { ownerId, deputyId }: z.output<typeof ReassignCase>,
  actor: Actor,
): Promise<ReassignedCase> {
  if (ownerId === deputyId) return { ok: false, reason: "owner-is-deputy" };
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    const { caseFile } = context;
    const owner = await store.staff.findOwnerCandidate(ownerId);
    if (!owner) return { ok: false, reason: "owner-unknown" };
    const deputy = deputyId
      ? await store.staff.find(deputyId)
      : await store.staff.findDeputyFor(owner);
    const people = { ownerId: owner.id, deputyId: deputy?.id ?? null };
    if (people.ownerId === caseFile.ownerId && people.deputyId === caseFile.deputyId) {
      return { ok: true, caseFile };
    }
    const changed = await store.caseFiles.change(caseFile.id, { ...people, teamId: owner.teamId });
    await store.callTasks.handOver(caseFile.id, owner.id);
    if (owner.id !== caseFile.ownerId && actor.id !== owner.id) {
      const about = services.newId();
      await store.handOvers.note({
        caseId: caseFile.id,
        staffId: owner.id,
        about,
        since: services.now(),
      });
    }
    await record(services, store, { ...context, caseFile: changed, owner }, actor, [
      { type: "owner-named", ...people },
    ]);
    return { ok: true, caseFile: changed };
  });
}
