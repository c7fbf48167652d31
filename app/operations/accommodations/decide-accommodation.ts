import { z } from "zod";
import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import {
  type DecisionProblem,
  decisionProblem,
  isRepeated,
  type Verdict,
} from "#app/domain/accommodations/decision.ts";
import { postingFor } from "#app/domain/accommodations/posting.ts";
import { type Actor, staffBehind } from "#app/domain/actor.ts";
import { orNothing, prose } from "../fields.ts";
import type { CaseContext } from "../ports/cases.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { claimAccommodation } from "./claim-accommodation.ts";
import { issueApproved } from "./issue-approved.ts";

/** The version on the screen of the one who decides; whatever is there now, when it is left out. */
const version = orNothing(
  z.coerce.number("Open the request again and decide on what it says now.").int(),
);

export const ApproveAccommodation = z.strictObject({
  note: orNothing(prose("the note for the agent", 4000)),
  version,
});

export const DeclineAccommodation = z.strictObject({
  note: prose("a reason that the agent can use", 4000),
  version,
});

export type Decision = {
  readonly verdict: Verdict;
  readonly note?: string | undefined;
  readonly version?: number | undefined;
};

export type Decided =
  | { readonly ok: true; readonly accommodation: Accommodation }
  | { readonly ok: false; readonly reason: DecisionProblem | "not-found" };

/**
 * Approves or declines (R15), once: two at the same instant have one outcome, a double click is one
 * decision. Nobody decides on their own request, nor for a case they own (AZ-5). An approved one is
 * issued in the same transaction where its provider has it; else it waits for the provider.
 */
export async function decideAccommodation(
  services: Services,
  id: string,
  decision: Decision,
  actor: Actor,
): Promise<Decided> {
  const by = staffBehind(actor);
  if (!by) throw new Error("an accommodation is decided by somebody");
  return services.transaction(async (store) => {
    const claimed = await claimAccommodation(store, id);
    if (!claimed) return { ok: false, reason: "not-found" };
    const { context, accommodation: current } = claimed;
    const { ownerId, status } = context.caseFile;
    const standing = { ...current, caseOwnerId: ownerId, caseStatus: status };
    const said = { verdict: decision.verdict, by, seenVersion: decision.version ?? null };
    const reason = decisionProblem(standing, said);
    if (reason === "already-decided" && isRepeated(standing, said)) {
      return { ok: true, accommodation: current };
    }
    if (reason) return { ok: false, reason };
    const decided = await store.accommodations.step({
      from: current,
      to: decision.verdict === "approve" ? "approved" : "declined",
      changes: { decidedBy: by, decidedAt: services.now(), decisionNote: decision.note ?? null },
    });
    if (!decided) return { ok: false, reason: "changed-meanwhile" };
    const act = decision.verdict === "approve" ? approve : decline;
    return { ok: true, accommodation: await act(services, store, context, decided, actor) };
  });
}

async function approve(
  services: Services,
  store: Store,
  context: CaseContext,
  approved: Accommodation,
  actor: Actor,
): Promise<Accommodation> {
  const { id, amountMinor, currency } = approved;
  await store.ledger.post({
    id: services.newId(),
    step: "approved",
    at: services.now(),
    accommodationId: id,
    batchId: null,
    lines: postingFor("approved", approved),
  });
  await record(services, store, context, actor, [
    { type: "accommodation-approved", accommodationId: id, amountMinor, currency },
  ]);
  return issueApproved(services, store, context, approved, actor);
}

async function decline(
  services: Services,
  store: Store,
  context: CaseContext,
  declined: Accommodation,
  actor: Actor,
): Promise<Accommodation> {
  const note = declined.decisionNote ?? "";
  await record(services, store, context, actor, [
    { type: "accommodation-declined", accommodationId: declined.id, note },
  ]);
  return declined;
}
