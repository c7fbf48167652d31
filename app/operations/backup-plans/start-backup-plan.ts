import type { Actor } from "#app/domain/actor.ts";
import type { CaseHappening } from "#app/domain/cases/case-event.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import type { WordsAround } from "#app/domain/cases/words-around.ts";
import type { WorkingCalendar } from "#app/domain/clock/working-calendar.ts";
import { startPlan } from "#app/domain/escalation/backup-plan.ts";
import type { CustomerPromise } from "#app/domain/promises/promise.ts";
import { makePromise } from "#app/domain/promises/promise-changes.ts";
import type { Step } from "#app/domain/promises/step.ts";
import { teamCalendar } from "../clock/team-calendar.ts";
import { goesRound } from "../composer/goes-round.ts";
import { speak, statusAfterOurWord } from "../our-word.ts";
import type { KeptPlan } from "../ports/backup-plans.ts";
import type { CaseContext } from "../ports/cases.ts";
import { toldTime } from "../promises/told-time.ts";
import { insertPromise } from "../promises/write-promise.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";

export type StartedBackupPlan =
  /** `created` is false when it had been started on this case before: pressed twice is once. */
  | { readonly ok: true; readonly created: boolean; readonly caseFile: CaseFile }
  | {
      readonly ok: false;
      readonly reason: "not-found" | "plan-unknown" | "case-is-over" | "needs-second-reader";
    };

/** Somebody of ours, or a program that acts for them. */
type StaffActor = Actor & { readonly id: string };

/** The other way in a person's words, where they are not the plan's own. */
type PlanWords = { readonly words: string; readonly around: WordsAround };
type Starting = { readonly plan: KeptPlan; readonly composed?: PlanWords | undefined };

/**
 * Starts the other way with one click (R10): its steps and promises are on the case at once, and the
 * customer is told in one mail, which is a word of ours.
 */
export async function startBackupPlan(
  services: Services,
  reference: string,
  planId: string,
  actor: StaffActor,
  composed?: PlanWords,
): Promise<StartedBackupPlan> {
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    const { caseFile } = context;
    if (!isOpen(caseFile.status)) return { ok: false, reason: "case-is-over" };
    const plan = await store.backupPlans.find(planId);
    const isOthers = plan?.teamId && plan.teamId !== caseFile.teamId;
    if (!plan || plan.retiredAt || isOthers) return { ok: false, reason: "plan-unknown" };
    if (await goesRound(services, store, caseFile.id)) {
      return { ok: false, reason: "needs-second-reader" };
    }
    const started = { caseId: caseFile.id, planId, by: actor.id, at: services.now() };
    if (!(await store.backupPlans.start(started))) return { ok: true, created: false, caseFile };
    const after = await begin(services, store, context, { plan, composed }, actor);
    return { ok: true, created: true, caseFile: after.caseFile };
  });
}

async function begin(
  services: Services,
  store: Store,
  context: CaseContext,
  { plan, composed }: Starting,
  actor: StaffActor,
): Promise<CaseContext> {
  const { caseFile } = context;
  const { promises, steps } = await contentsOf(services, store, context, plan, actor);
  for (const promise of promises) await insertPromise(services, store, promise);
  for (const step of steps) await store.steps.insert(step);
  // The steps are there before the clock is asked: with one of ours open it runs on (R11).
  const from = caseFile.status;
  const to = statusAfterOurWord(caseFile, null);
  const moved = { ...context, caseFile: await store.caseFiles.change(caseFile.id, { status: to }) };
  const said = await speak(services, store, moved);
  return record(services, store, said, actor, [
    startedEvent({ plan, composed }, steps, promises),
    ...(to === from ? [] : [{ type: "status-changed" as const, from, to }]),
    ...promises.map(madeEvent),
    ...steps.map(addedEvent),
  ]);
}

/** What the plan puts on the case, nothing of it written yet. */
async function contentsOf(
  services: Services,
  store: Store,
  context: CaseContext,
  plan: KeptPlan,
  actor: StaffActor,
) {
  const calendar = await teamCalendar(services, store, context.caseFile.teamId);
  const started = startPlan(plan, calendar, services.now());
  return {
    promises: started.promises.map((each) =>
      promised(services, context, each, { calendar, actor }),
    ),
    steps: started.steps.map((each) => stepOf(services, context, each, actor)),
  };
}

/** What would be told if the plan were started now. Nothing is changed. */
export async function tellPlan(
  services: Services,
  store: Store,
  context: CaseContext,
  starting: Starting,
): Promise<CaseHappening> {
  const owner = { kind: "staff", id: context.owner.id } as const;
  const { promises, steps } = await contentsOf(services, store, context, starting.plan, owner);
  return startedEvent(starting, steps, promises);
}

function startedEvent(
  { plan: { id: planId, failure, way, customerWording }, composed }: Starting,
  steps: readonly Step[],
  promises: readonly CustomerPromise[],
): CaseHappening {
  return {
    type: "plan-b-started",
    planId,
    failure,
    way,
    words: composed?.words ?? customerWording,
    steps: steps.map(({ what, doer, why }) => ({ what, doer, why })),
    promises: promises.map((promise) => ({ what: promise.what, due: toldTime(promise) })),
    ...(composed && { around: composed.around }),
  };
}

/** The mail that tells of the plan tells of its promises. */
function madeEvent(promise: CustomerPromise): CaseHappening {
  const { id: promiseId, what } = promise;
  return { type: "promise-made", promiseId, what, due: toldTime(promise), told: true };
}

function addedEvent({ id: stepId, what, doer }: Step): CaseHappening {
  return { type: "step-added", stepId, what, doer };
}

type Planned = ReturnType<typeof startPlan>;

function stepOf(
  services: Services,
  { caseFile }: CaseContext,
  { what, who, whyCustomer }: Planned["steps"][number],
  actor: StaffActor,
): Step {
  return {
    id: services.newId(),
    caseId: caseFile.id,
    what,
    doer: who,
    partnerId: null,
    promiseId: null,
    why: who === "customer" ? whyCustomer : null,
    neededOn: null,
    addedBy: actor.id,
    addedAt: services.now(),
    state: "open",
    endedAt: null,
  };
}

function promised(
  services: Services,
  { caseFile }: CaseContext,
  { what, due, certainty }: Planned["promises"][number],
  { calendar, actor }: { readonly calendar: WorkingCalendar; readonly actor: StaffActor },
): CustomerPromise {
  const made = makePromise(
    {
      id: services.newId(),
      caseId: caseFile.id,
      what,
      due,
      certainty,
      madeBy: actor.id,
      teamId: caseFile.teamId,
      partnerId: null,
      customerId: caseFile.customerId,
      channel: "email",
      contactId: null,
    },
    calendar,
    services.now(),
  );
  // A plan's times were checked as it was prepared.
  if (!made.ok) throw new Error(`a plan's promise cannot be made: ${made.reason}`);
  return made.promise;
}
