import { z } from "zod";
import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import { type AmountProblem, parseAmount } from "#app/domain/accommodations/amount.ts";
import {
  type DecisionProblem,
  decisionProblem,
  isRepeated,
  type Verdict,
} from "#app/domain/accommodations/decision.ts";
import { needsTwoPeople } from "#app/domain/accommodations/giving-limit.ts";
import { type Actor, staffBehind } from "#app/domain/actor.ts";
import { line, orNothing, prose } from "../fields.ts";
import type { CaseContext } from "../ports/cases.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { approve } from "./approve.ts";
import { claimAccommodation } from "./claim-accommodation.ts";
import { move } from "./move.ts";
import { endReservation, release } from "./spend-budget.ts";

/** The version on the screen of the one who decides; whatever is there now, when it is left out. */
const version = orNothing(
  z.coerce.number("Open the request again and decide on what it says now.").int(),
);

export const ApproveAccommodation = z.strictObject({
  /** Less than was asked for, as it is typed; all of it when left out. */
  amount: orNothing(line("the amount, such as 12.50", 40)),
  note: orNothing(prose("the note for the agent", 4000)),
  version,
  /** Whether the case was open on the screen of who decides. */
  seen: orNothing(z.enum(["open", "over"], "Open the request again, and decide then.")),
});

export const DeclineAccommodation = z.strictObject({
  note: prose("a reason that the agent can use", 4000),
  version,
});

export type Decision = Partial<z.output<typeof ApproveAccommodation>> & {
  readonly verdict: Verdict;
};

export type Decided =
  | { readonly ok: true; readonly accommodation: Accommodation }
  | { readonly ok: false; readonly reason: DecisionProblem | AmountProblem | "not-found" };

/**
 * Approves, approves less, or declines (R15), once: two at the same instant have one outcome, a double
 * click is one decision. Nobody decides on their own request, nor for a case they own (AZ-5). Above the
 * limit the first yes waits for a second person's. An approved one is issued in the same transaction
 * where its provider has it; else it waits for the provider.
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
    const amount = amountOf(decision, current);
    if (!amount.ok) return amount;
    const isReplaced = (await store.accommodations.findReplacement(id)) !== null;
    const answer = answerOf(context, { ...current, isReplaced }, { ...decision, by, ...amount });
    if (answer === "repeated") return { ok: true, accommodation: current };
    if (answer !== null) return { ok: false, reason: answer };
    const act = decision.verdict === "approve" ? sayYes : sayNo;
    const { note: decisionNote = null } = decision;
    const deciding = { current, by, decisionNote, amountMinor: amount.amountMinor, actor };
    return { ok: true, accommodation: await act(services, store, context, deciding) };
  });
}

type Said = Decision & { readonly by: string; readonly amountMinor: number };

/** Why it cannot be decided so, or that the same person has just said the same; null: go on. */
function answerOf(
  { caseFile }: CaseContext,
  current: Accommodation & { readonly isReplaced: boolean },
  said: Said,
) {
  const { verdict, by, amountMinor, seen, version: seenVersion = null } = said;
  const standing = {
    ...current,
    caseOwnerId: caseFile.ownerId,
    caseStatus: caseFile.status,
  };
  const seenOpen = seen ? seen === "open" : null;
  const reason = decisionProblem(standing, { verdict, by, amountMinor, seenVersion, seenOpen });
  const couldBeTwice = [null, "already-decided", "changed-meanwhile"].includes(reason);
  return couldBeTwice && isRepeated(standing, { verdict, by }) ? "repeated" : reason;
}

function amountOf({ verdict, amount }: Decision, current: Accommodation) {
  if (verdict === "decline" || amount === undefined) {
    return { ok: true, amountMinor: current.amountMinor } as const;
  }
  return parseAmount(amount, current.currency);
}

type Deciding = {
  readonly current: Accommodation;
  readonly by: string;
  readonly decisionNote: string | null;
  readonly amountMinor: number;
  readonly actor: Actor;
};

async function sayYes(
  services: Services,
  store: Store,
  context: CaseContext,
  { current, by, decisionNote, amountMinor, actor }: Deciding,
): Promise<Accommodation> {
  const limits = await store.giving.listLimits();
  const needsTwo = needsTwoPeople(limits, { ...current, amountMinor });
  const now = services.now();
  if (needsTwo && current.firstApprovedBy === null) {
    const changes = { firstApprovedBy: by, firstApprovedAt: now, amountMinor };
    const first = await move(store, current, "requested", changes);
    await record(services, store, context, actor, [
      { type: "accommodation-first-approved", accommodationId: current.id },
    ]);
    return first;
  }
  const decision = { decidedBy: by, decidedAt: now, decisionNote, amountMinor, needsTwo };
  return approve(services, store, context, { from: current, decision, actor });
}

async function sayNo(
  services: Services,
  store: Store,
  context: CaseContext,
  { current, by, decisionNote, actor }: Deciding,
): Promise<Accommodation> {
  const changes = { decidedBy: by, decidedAt: services.now(), decisionNote };
  const declined = await move(store, current, "declined", changes);
  await release(store, current, current.askedMinor);
  await endReservation(services, store, current);
  await record(services, store, context, actor, [
    { type: "accommodation-declined", accommodationId: declined.id, note: decisionNote ?? "" },
  ]);
  return declined;
}
