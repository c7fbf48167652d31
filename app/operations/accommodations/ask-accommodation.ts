import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import { type Actor, staffBehind } from "#app/domain/actor.ts";
import type { Services, Store } from "../services.ts";
import { type AskedFor, addRequest } from "./add-request.ts";
import type { AskedAccommodation } from "./asked-accommodation.ts";

/**
 * Asks for something for the customer's trouble (R17). Within the authority of who asks it is approved
 * at once; else finance answers by the moment the customer was promised a word (R15). Its cost is held
 * back in the team's budget. The same asked again while it waits is the one there is.
 */
export async function askAccommodation(
  services: Services,
  reference: string,
  asked: AskedAccommodation,
  actor: Actor,
): Promise<AskedFor> {
  const staffId = staffBehind(actor);
  if (!staffId) throw new Error("an accommodation is asked for by somebody");
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    if (context.caseFile.status === "closed") return { ok: false, reason: "case-closed" };
    const same = await findSame(services, store, context.caseFile.id, { asked, staffId });
    if (same) return { ok: true, created: false, accommodation: same };
    const role = await store.staff.findRole(staffId);
    const by = { id: staffId, role };
    return addRequest(services, store, context, { asked, by, actor, replaces: null });
  });
}

/** A form sent twice: the same words of the same person, waiting, or approved a moment ago. */
async function findSame(
  services: Services,
  store: Store,
  caseId: string,
  { asked, staffId }: { asked: AskedAccommodation; staffId: string },
): Promise<Accommodation | null> {
  const all = await store.accommodations.listForCase(caseId);
  const aMinuteAgo = new Date(services.now().getTime() - 60_000);
  const fields = ["kind", "currency", "what", "why"] as const;
  const same = all.find(
    (each) =>
      each.requestedBy === staffId &&
      (each.state === "requested" || (each.byAuthority && each.requestedAt > aMinuteAgo)) &&
      each.askedMinor === asked.amountMinor &&
      fields.every((field) => each[field] === asked[field]),
  );
  return same ?? null;
}
