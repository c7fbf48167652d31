import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import { mayAskFor } from "#app/domain/accommodations/kind.ts";
import { type Actor, staffBehind } from "#app/domain/actor.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import type { Role } from "#app/domain/roles.ts";
import type { CaseContext } from "../ports/cases.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { approve } from "./approve.ts";
import type { AskedAccommodation } from "./asked-accommodation.ts";
import { newAccommodation } from "./new-accommodation.ts";
import { costCentreOf, reserve } from "./spend-budget.ts";
import { missesReason, rangeFor, weighRequest } from "./weigh-request.ts";

export type AskedFor =
  | { readonly ok: true; readonly created: boolean; readonly accommodation: Accommodation }
  | { readonly ok: false; readonly reason: "not-found" | AskProblem }
  | { readonly ok: false; readonly reason: "budget-empty"; readonly leftMinor: number };

export type AskProblem = "case-closed" | "not-your-kind" | "same-again" | "below" | "above";

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
    const reason = await askProblem(store, context.caseFile, { asked, role });
    if (reason || !role) return { ok: false, reason: reason ?? "not-your-kind" };
    return add(services, store, context, { asked, by: { id: staffId, role }, actor });
  });
}

/** Why it cannot be asked for by somebody of this role on this case, or null (R17, R23). */
async function askProblem(
  store: Store,
  caseFile: CaseFile,
  { asked, role }: { asked: AskedAccommodation; role: Role | null },
): Promise<AskProblem | null> {
  if (!role || !mayAskFor(role, asked.kind)) return "not-your-kind";
  if (asked.kind !== "replacement") return null;
  return (await store.escalations.findRepeated(caseFile)) ? "same-again" : null;
}

type Adding = {
  readonly asked: AskedAccommodation;
  readonly by: { readonly id: string; readonly role: Role };
  readonly actor: Actor;
};

async function add(
  services: Services,
  store: Store,
  context: CaseContext,
  { asked, by, actor }: Adding,
): Promise<AskedFor> {
  const range = await rangeFor(store, context.caseFile.id, asked);
  const outside = missesReason(range, asked);
  if (outside) return { ok: false, reason: outside };
  const judged = await weighRequest(services, store, { context, asked, by });
  const held = await reserve(services, store, context, asked);
  if (!held.ok) return held;
  const accommodation = newAccommodation(services, {
    asked,
    caseFile: context.caseFile,
    requestedBy: by.id,
    range,
    budgetId: held.budgetId,
    costCentreId: costCentreOf(context),
    ...judged,
  });
  await store.accommodations.insert(accommodation);
  const { id, kind, amountMinor, currency } = accommodation;
  const after = await record(services, store, context, actor, [
    { type: "accommodation-asked", accommodationId: id, kind, amountMinor, currency },
  ]);
  await held.book(accommodation);
  if (!judged.byAuthority) return { ok: true, created: true, accommodation };
  const decision = { decidedAt: services.now() };
  const given = await approve(services, store, after, { from: accommodation, decision, actor });
  return { ok: true, created: true, accommodation: given };
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
