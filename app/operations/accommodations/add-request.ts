import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import { mayAskFor } from "#app/domain/accommodations/kind.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { waitsForReadBack } from "#app/domain/cases/read-back.ts";
import type { Role } from "#app/domain/roles.ts";
import { providerFor } from "../orders/find-provider.ts";
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

export type AskProblem =
  | "case-closed"
  | "read-back-open"
  | "not-your-kind"
  | "same-again"
  | "below"
  | "above";

type Adding = {
  readonly asked: AskedAccommodation;
  /** Null for somebody who has no role here any more. */
  readonly by: { readonly id: string; readonly role: Role | null };
  readonly actor: Actor;
  /** The request it takes the place of, which the caller has taken back. */
  readonly replaces: Accommodation | null;
};

/**
 * Adds a request to a case that the caller holds, in the caller's transaction. Where it is refused
 * nothing was written.
 */
export async function addRequest(
  services: Services,
  store: Store,
  context: CaseContext,
  { asked, by: { id: staffId, role }, actor, replaces }: Adding,
): Promise<AskedFor> {
  if (waitsForReadBack(context.caseFile)) return { ok: false, reason: "read-back-open" };
  const reason = await askProblem(store, context.caseFile, { asked, role });
  if (reason || !role) return { ok: false, reason: reason ?? "not-your-kind" };
  const range = await rangeFor(store, context.caseFile.id, asked);
  const outside = missesReason(range, asked);
  if (outside) return { ok: false, reason: outside };
  const judged = await weighRequest(services, store, {
    context,
    asked,
    by: { id: staffId, role },
  });
  const held = await reserve(services, store, context, asked);
  if (!held.ok) return held;
  const accommodation = newAccommodation(services, {
    asked,
    caseFile: context.caseFile,
    requestedBy: staffId,
    replaces,
    range,
    budgetId: held.budgetId,
    costCentreId: costCentreOf(context),
    provider: await providerFor(services, store, asked.kind),
    ...judged,
  });
  await store.accommodations.insert(accommodation);
  const { id: accommodationId, kind, amountMinor, currency } = accommodation;
  const what = { accommodationId, kind, amountMinor, currency };
  const after = await record(services, store, context, actor, [
    replaces
      ? {
          type: "accommodation-changed",
          ...what,
          replacedId: replaces.id,
          fell: wasApproved(replaces),
        }
      : { type: "accommodation-asked", ...what },
  ]);
  await held.book(accommodation);
  if (!judged.byAuthority) return { ok: true, created: true, accommodation };
  const decision = { decidedAt: services.now() };
  const given = await approve(services, store, after, { from: accommodation, decision, actor });
  return { ok: true, created: true, accommodation: given };
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

/** Whether somebody had said yes to it. */
function wasApproved({ state, firstApprovedBy }: Accommodation): boolean {
  return state === "approved" || firstApprovedBy !== null;
}
