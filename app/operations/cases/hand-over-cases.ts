import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import { orNothing } from "../fields.ts";
import type { Services } from "../services.ts";
import { reassignCase } from "./reassign-case.ts";

export const HandOverCases = z.strictObject({
  staffId: z.uuid("Choose whose cases they are."),
  /** Who takes them all; left out, each goes to its deputy. */
  to: orNothing(z.uuid("Choose who takes the cases.")),
});
type HandingOver = z.output<typeof HandOverCases>;

export type HandedOver =
  | {
      readonly ok: true;
      readonly moved: number;
      /** Nobody else can own these. */
      readonly left: number;
    }
  | { readonly ok: false; readonly reason: "owner-unknown" };

/** Null where the one who is named can take them, or nobody is. */
export async function cannotTake(
  services: Services,
  { staffId, to }: HandingOver,
): Promise<"owner-unknown" | null> {
  if (!to) return null;
  const candidate =
    to !== staffId && (await services.look(({ staff }) => staff.findOwnerCandidate(to)));
  return candidate ? null : "owner-unknown";
}

/**
 * Gives all cases of somebody on which something is still owed to people who are here; of somebody who
 * left, also those they were the deputy of (R2). A case at a time: done again, it goes on where it stopped.
 */
export async function handOverCases(
  services: Services,
  handing: HandingOver,
  actor: Actor,
): Promise<HandedOver> {
  const reason = await cannotTake(services, handing);
  if (reason) return { ok: false, reason };
  const references = await services.look(async ({ staff }) => {
    const isGone = (await staff.findRole(handing.staffId)) === null;
    return staff.listReferencesWith(handing.staffId, isGone);
  });
  let moved = 0;
  for (const reference of references) {
    const ownerId = await heirOf(services, reference, handing);
    const given = ownerId ? await reassignCase(services, reference, { ownerId }, actor) : null;
    if (given?.ok) moved += 1;
  }
  return { ok: true, moved, left: references.length - moved };
}

/** Who is named; else the deputy; else a colleague of the same team. Whoever owns it already keeps it. */
function heirOf(services: Services, reference: string, { staffId, to }: HandingOver) {
  return services.look(async ({ caseFiles, staff }) => {
    const caseFile = await caseFiles.findByReference(reference);
    if (!caseFile) return null;
    if (caseFile.ownerId !== staffId) return caseFile.ownerId;
    const leaving = await staff.find(staffId);
    const colleague = leaving && (await staff.findDeputyFor(leaving));
    for (const id of [to, caseFile.deputyId, colleague?.id]) {
      const candidate = id && id !== staffId ? await staff.findOwnerCandidate(id) : null;
      if (candidate) return candidate.id;
    }
    return null;
  });
}
