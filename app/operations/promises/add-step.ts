import { z } from "zod";
import { type Actor, staffBehind } from "#app/domain/actor.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import type { WorkingCalendar } from "#app/domain/clock/working-calendar.ts";
import type { CustomerPromise } from "#app/domain/promises/promise.ts";
import { certaintyNames } from "#app/domain/promises/promise.ts";
import { makePromise } from "#app/domain/promises/promise-changes.ts";
import type { DueProblem } from "#app/domain/promises/promise-due.ts";
import { doerNames, type Step, type StepProblem, stepProblem } from "#app/domain/promises/step.ts";
import { teamCalendar } from "../clock/team-calendar.ts";
import { goesRound } from "../composer/goes-round.ts";
import { instant, orNothing, prose } from "../fields.ts";
import type { CaseContext } from "../ports/cases.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { goOn, writePromise } from "./write-promise.ts";

export const AddStep = z.strictObject({
  what: prose("the step", 2000),
  doer: z.enum(doerNames, `Choose who does it: ${doerNames.join(", ")}.`),
  partnerId: orNothing(z.uuid("Choose a partner.")),
  /** Why the customer has to do it (R14), and by which day we would need it. */
  why: orNothing(prose("why the customer has to do it", 2000)),
  neededOn: orNothing(z.iso.date("Write a day such as 2026-03-06.")),
  /** A time of ours or of a partner is a promise (R7). */
  dueAt: orNothing(instant),
  dueFrom: orNothing(instant),
  certainty: orNothing(z.enum(certaintyNames, `Say how sure: ${certaintyNames.join(", ")}.`)),
});
type AddStepInput = z.output<typeof AddStep>;

export type AddedStep =
  | { readonly ok: true; readonly step: Step; readonly promise: CustomerPromise | null }
  | {
      readonly ok: false;
      readonly reason:
        | "not-found"
        | "case-is-over"
        | "partner-unknown"
        | "nothing-promised"
        | "needs-second-reader"
        | StepProblem
        | DueProblem;
    };

/**
 * Adds a line to "what happens next" (R14): who does it, and by when. What has a time is a promise. The same
 * pressed twice is the one there is.
 */
export async function addStep(
  services: Services,
  reference: string,
  input: AddStepInput,
  actor: Actor,
): Promise<AddedStep> {
  const { doer, why = null, neededOn = null } = input;
  const problem = stepProblem({ doer, why, neededOn, hasDue: input.dueAt !== undefined });
  if (problem) return { ok: false, reason: problem };
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    if (!isOpen(context.caseFile.status)) return { ok: false, reason: "case-is-over" };
    if (input.partnerId && !(await store.partners.find(input.partnerId))) {
      return { ok: false, reason: "partner-unknown" };
    }
    const twin = await findTwin(store, context, input);
    return twin ? { ok: true, ...twin } : addNow(services, store, context, input, actor);
  });
}

/** On a case that is locked and open. */
async function addNow(
  services: Services,
  store: Store,
  context: CaseContext,
  input: AddStepInput,
  actor: Actor,
): Promise<AddedStep> {
  const calendar = await teamCalendar(services, store, context.caseFile.teamId);
  const decided = promiseOf(services, context, input, { calendar, actor });
  if (decided && !decided.ok) return decided;
  const promise = decided?.promise ?? null;
  if (promise && (await goesRound(services, store, promise.caseId))) {
    return { ok: false, reason: "needs-second-reader" };
  }
  const step = stepOf(services, context, { input, promise, actor });
  await write(services, store, context, { step, promise, actor });
  return { ok: true, step, promise };
}

/** A form sent twice: the same words of the same doer for the same time, still open. */
async function findTwin(store: Store, { caseFile }: CaseContext, input: AddStepInput) {
  const { what, doer, why = null, neededOn = null, partnerId = null } = input;
  // What is not certain was given a range, which begins at the time that was typed.
  const named = input.dueFrom ?? input.dueAt;
  const alike = (await store.steps.listForCase(caseFile.id)).filter(
    (step) =>
      step.state === "open" &&
      step.what === what &&
      step.doer === doer &&
      step.why === why &&
      step.neededOn === neededOn &&
      step.partnerId === partnerId,
  );
  for (const step of alike) {
    const promise = step.promiseId ? await store.promises.find(step.promiseId) : null;
    const begins = promise?.due.from ?? promise?.due.at;
    if (begins?.getTime() === named?.getTime()) return { step, promise };
  }
  return null;
}

type Writing = { step: Step; promise: CustomerPromise | null; actor: Actor };

async function write(
  services: Services,
  store: Store,
  context: CaseContext,
  { step, promise, actor }: Writing,
) {
  const after = promise
    ? await writePromise(services, store, context, promise, actor)
    : await goOnUnlessHers(services, store, context, step);
  await store.steps.insert(step);
  const { id: stepId, what, doer } = step;
  await record(services, store, after, actor, [{ type: "step-added", stepId, what, doer }]);
}

/** A step of hers leaves a clock standing that stands for her. */
async function goOnUnlessHers(
  services: Services,
  store: Store,
  context: CaseContext,
  { doer }: Step,
): Promise<CaseContext> {
  if (doer !== "customer") return goOn(services, store, context);
  return { ...context, caseFile: await store.caseFiles.change(context.caseFile.id, {}) };
}

function promiseOf(
  services: Services,
  { caseFile }: CaseContext,
  { what, dueAt, dueFrom, certainty, partnerId }: AddStepInput,
  { calendar, actor }: { readonly calendar: WorkingCalendar; readonly actor: Actor },
) {
  if (!dueAt) return null;
  const said = {
    id: services.newId(),
    caseId: caseFile.id,
    what,
    due: { from: dueFrom ?? null, at: dueAt },
    certainty: certainty ?? "likely",
    madeBy: adder(actor),
    teamId: caseFile.teamId,
    partnerId: partnerId ?? null,
    customerId: caseFile.customerId,
    channel: "email",
    contactId: null,
  } as const;
  return makePromise(said, calendar, services.now());
}

type Adding = { input: AddStepInput; promise: CustomerPromise | null; actor: Actor };

function stepOf(services: Services, { caseFile }: CaseContext, adding: Adding): Step {
  const { input, promise, actor } = adding;
  return {
    id: services.newId(),
    caseId: caseFile.id,
    what: input.what,
    doer: input.doer,
    partnerId: input.partnerId ?? null,
    promiseId: promise?.id ?? null,
    why: input.why ?? null,
    neededOn: input.neededOn ?? null,
    addedBy: adder(actor),
    addedAt: services.now(),
    state: "open",
    endedAt: null,
  };
}

function adder(actor: Actor): string {
  const by = staffBehind(actor);
  if (!by) throw new Error("a step is added by somebody");
  return by;
}
