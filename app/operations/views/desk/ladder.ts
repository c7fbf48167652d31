import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { spanWords } from "#app/domain/clock/span-words.ts";
import { backupWays, failureKinds } from "#app/domain/escalation/backup-plan.ts";
import type { Escalation } from "#app/domain/escalation/escalation.ts";
import { fittingFailures } from "#app/domain/escalation/fitting-failures.ts";
import { type ClimbSetting, nextRung } from "#app/domain/escalation/next-rung.ts";
import { escalationRoles } from "#app/domain/escalation/role.ts";
import { escalationTriggers } from "#app/domain/escalation/trigger.ts";
import type { KeptPlan } from "#app/operations/ports/backup-plans.ts";
import type { CareFacts } from "./care.ts";

/** What a case's ladders and other ways are read from. */
export type LadderFacts = {
  /** The oldest first. */
  readonly escalations: readonly Escalation[];
  /** Names of the staff who were told, took or raised something, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Plans that can be started on this case. */
  readonly plans: readonly KeptPlan[];
  readonly startedPlans: readonly { readonly plan: KeptPlan; readonly at: Date }[];
};

/** The same, with what tells of the case which plans fit it. */
type CaseLadder = LadderFacts &
  Pick<CareFacts, "asks"> & {
    readonly caseFile: Pick<CaseFile, "status" | "product">;
    readonly events: readonly { readonly type: string }[];
    readonly others: readonly { readonly product: string | null }[];
  };

export type DeskLadder = {
  readonly escalations: ReturnType<typeof escalationsOf>;
  readonly plans: ReturnType<typeof plansOf>;
  readonly started: ReturnType<typeof startedOf>;
};

/** Who climbs for the case, and the other ways there are (R10). */
export function ladderOf(facts: CaseLadder, setting: ClimbSetting, now: Date): DeskLadder {
  return {
    escalations: escalationsOf(facts, setting, now),
    plans: plansOf(facts),
    started: startedOf(facts),
  };
}

/** Open ones first, the newest first of each. */
function escalationsOf({ escalations, names }: CaseLadder, setting: ClimbSetting, now: Date) {
  const shown = escalations.map((escalation) => {
    const { id, trigger, because, since, told, taken, endedAt } = escalation;
    const next = nextRung(escalation, setting, now);
    return {
      ...{ id, because },
      what: escalationTriggers[trigger].label,
      since: since.toISOString(),
      told: told.map(({ role, staffId, at }) => ({
        role: escalationRoles[role].label,
        name: names.get(staffId) ?? "",
        at: at.toISOString(),
      })),
      taken: taken && { name: names.get(taken.staffId) ?? "", at: taken.at.toISOString() },
      endedAt: endedAt?.toISOString() ?? null,
      /** When the next rung is told, if nothing happens until then. */
      until: "until" in next ? next.until.toISOString() : null,
    };
  });
  const isOver = (each: (typeof shown)[number]) => (each.endedAt ? 1 : 0);
  return shown.reverse().toSorted((a, b) => isOver(a) - isOver(b));
}

/** Those that fit what the case shows come first. */
function plansOf(facts: CaseLadder) {
  if (!isOpen(facts.caseFile.status)) return [];
  const begun = new Set(facts.startedPlans.map(({ plan }) => plan.id));
  const fitting = fittingFailures(signsOf(facts));
  return facts.plans
    .filter(({ id }) => !begun.has(id))
    .map((plan) => ({ ...planOf(plan), fits: fitting.includes(plan.failure) }))
    .toSorted((a, b) => Number(b.fits) - Number(a.fits));
}

function startedOf({ startedPlans }: CaseLadder) {
  return startedPlans.map(({ plan, at }) => ({ ...planOf(plan), at: at.toISOString() }));
}

/** A plan B as it can be started from the case. */
export function planOf({ id, failure, way, customerWording, steps, promises }: KeptPlan) {
  return {
    id,
    way: backupWays[way].label,
    failure: failureKinds[failure].label,
    customerWording,
    steps: steps.map(({ what, who, within, whyCustomer }) => ({
      ...{ what, who, whyCustomer },
      within: spanWords(within),
    })),
    promises: promises.map(({ what, within, certainty }) => ({
      ...{ what, certainty },
      within: spanWords(within),
    })),
  };
}

function signsOf({ asks, events, others, caseFile }: CaseLadder) {
  const product = caseFile.product?.toLowerCase();
  return {
    partnerFails: asks.some(
      ({ state, silentSince }) =>
        state === "given-up" || (state === "asked" && silentSince !== null),
    ),
    failedAgain:
      events.some(({ type }) => type === "case-reopened") ||
      (product !== undefined && others.some((other) => other.product?.toLowerCase() === product)),
  };
}
