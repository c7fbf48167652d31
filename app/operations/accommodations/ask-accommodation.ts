import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import { accommodationKinds, mayAskFor } from "#app/domain/accommodations/kind.ts";
import { type Actor, staffBehind } from "#app/domain/actor.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { addSpan } from "#app/domain/clock/time-span.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import type { AskedAccommodation } from "./asked-accommodation.ts";

export type AskedFor =
  | { readonly ok: true; readonly created: boolean; readonly accommodation: Accommodation }
  | { readonly ok: false; readonly reason: "not-found" | AskProblem };

export type AskProblem = "case-closed" | "not-your-kind" | "same-again";

/**
 * Asks finance for something for the customer's trouble (R17). Finance answers by the moment the
 * customer was promised a word (R15). The same asked again while it waits is the one there is.
 */
export async function askAccommodation(
  services: Services,
  reference: string,
  asked: AskedAccommodation,
  actor: Actor,
): Promise<AskedFor> {
  const requestedBy = staffBehind(actor);
  if (!requestedBy) throw new Error("an accommodation is asked for by somebody");
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    const { caseFile } = context;
    if (caseFile.status === "closed") return { ok: false, reason: "case-closed" };
    const reason = await askProblem(store, caseFile, { asked, requestedBy });
    if (reason) return { ok: false, reason };
    const earlier = await store.accommodations.listForCase(caseFile.id);
    const same = earlier.find((each) => isSame(each, asked, requestedBy));
    if (same) return { ok: true, created: false, accommodation: same };
    const accommodation = newAccommodation(services, { asked, caseFile, requestedBy });
    await store.accommodations.insert(accommodation);
    const { id, kind, amountMinor, currency } = accommodation;
    await record(services, store, context, actor, [
      { type: "accommodation-asked", accommodationId: id, kind, amountMinor, currency },
    ]);
    return { ok: true, created: true, accommodation };
  });
}

/** Why this kind cannot be asked for by this person on this case, or null (R17, R23). */
async function askProblem(
  store: Store,
  caseFile: CaseFile,
  { asked, requestedBy }: Pick<Asking, "asked" | "requestedBy">,
): Promise<AskProblem | null> {
  const role = await store.staff.findRole(requestedBy);
  if (!role || !mayAskFor(role, asked.kind)) return "not-your-kind";
  if (asked.kind !== "replacement") return null;
  return (await store.escalations.findRepeated(caseFile)) ? "same-again" : null;
}

function isSame(waiting: Accommodation, asked: AskedAccommodation, requestedBy: string): boolean {
  if (waiting.state !== "requested" || waiting.requestedBy !== requestedBy) return false;
  const same = ["kind", "amountMinor", "currency", "what", "why"] as const;
  return same.every((field) => waiting[field] === asked[field]);
}

type Asking = { asked: AskedAccommodation; caseFile: CaseFile; requestedBy: string };

function newAccommodation(
  services: Services,
  { asked, caseFile, requestedBy }: Asking,
): Accommodation {
  const now = services.now();
  const { calendar } = services.settings;
  // Nobody is waiting for a word any more once a case is resolved: a working day, then.
  const aDay = () => addSpan(now, { count: 1, unit: "days", counted: "working-time" }, calendar);
  return {
    id: services.newId(),
    caseId: caseFile.id,
    customerId: caseFile.customerId,
    ...asked,
    state: "requested",
    requestedBy,
    requestedAt: now,
    decidedBy: null,
    decidedAt: null,
    decisionNote: null,
    provider: accommodationKinds[asked.kind].provider,
    providerReference: null,
    issuedAt: null,
    headsUpAt: null,
    announcedAt: null,
    promisedBy: caseFile.nextUpdateDueAt ?? aDay(),
    version: 1,
  };
}
