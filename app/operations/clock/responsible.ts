import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { type Responsible, whoIsResponsible } from "#app/domain/clock/absences.ts";
import type { Services, Store } from "../services.ts";

/** Whose case it is now: while the owner is away the deputy has it, with its promises and calls (R2). */
export async function responsibleFor(
  services: Services,
  store: Store,
  { ownerId, deputyId }: Pick<CaseFile, "ownerId" | "deputyId">,
): Promise<Responsible> {
  const now = services.now();
  const people = deputyId ? [ownerId, deputyId] : [ownerId];
  const absences = await store.absences.listAt(people, now);
  return whoIsResponsible(ownerId, deputyId, absences, now);
}
