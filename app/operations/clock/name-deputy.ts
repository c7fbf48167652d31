import type { Actor } from "#app/domain/actor.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";

type Cover = { readonly staffId: string; readonly from: Date; readonly deputyId: string };

/** Names a deputy on every open case of somebody who will be away that nobody would stand in for (R2). */
export async function nameDeputy(
  services: Services,
  store: Store,
  { staffId, from, deputyId }: Cover,
  actor: Actor,
): Promise<void> {
  for (const reference of await store.absences.listUncovered(staffId, from)) {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) continue;
    const caseFile = await store.caseFiles.change(context.caseFile.id, { deputyId });
    await record(services, store, { ...context, caseFile }, actor, [
      { type: "deputy-named", deputyId },
    ]);
  }
}
