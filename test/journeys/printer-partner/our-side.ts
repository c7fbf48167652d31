import { expect } from "vitest";
import { askAccommodation } from "#app/operations/accommodations/ask-accommodation.ts";
import { AskAccommodation } from "#app/operations/accommodations/asked-accommodation.ts";
import { decideAccommodation } from "#app/operations/accommodations/decide-accommodation.ts";
import { prepareBackupPlan } from "#app/operations/backup-plans/prepare-backup-plan.ts";
import { ResolveCase, resolveCase } from "#app/operations/cases/resolve-case.ts";
import { endStep } from "#app/operations/promises/end-step.ts";
import { keepPromise } from "#app/operations/promises/keep-promise.ts";
import type { StaffActor } from "#test/support/cases.ts";
import type { RunningApp } from "#test/support/running-app.ts";

const aDay = { count: 1, unit: "days", counted: "working-time" } as const;

/** Ready before it is needed (R10). */
export async function prepares({ services }: RunningApp, lead: StaffActor) {
  const prepared = await prepareBackupPlan(
    services,
    {
      failure: "partner-silent",
      way: "other-vendor",
      customerWording:
        "Our own technician Sofia comes to you and brings the part. It costs you nothing.",
      steps: [{ what: "Sofia fits the power board at your office.", who: "us", within: aDay }],
      promises: [{ what: "Sofia is with you", within: aDay, certainty: "likely" }],
    },
    lead,
  );
  expect(prepared).toMatchObject({ ok: true });
}

const resolution = ResolveCase.parse({
  whatWentWrong: "A power board was faulty from the factory, and the company we sent said nothing.",
  howPutRight: "Sofia changed the board on Friday morning and printed your contracts with you.",
  whyNotAgain: {
    known: true,
    words: "The lot was called back, and Brightfix answers us within a day from now on.",
  },
  apology: "We are sorry, Ana. You waited for a call that never came. That was ours to prevent.",
  thanks: "Thank you for your patience, for your trust and for staying with us.",
  fault: "partner",
});

/** Sofia was there: step and promise are kept. A credit, approved, goes into the resolution (R18). */
export async function putsRight(
  { db, services }: RunningApp,
  reference: string,
  { marco, farid }: { readonly marco: StaffActor; readonly farid: StaffActor },
) {
  const { id: promiseId } = await db("customer_promises").first("id");
  expect(await keepPromise(services, promiseId, marco)).toMatchObject({ ok: true });
  const { id: stepId } = await db("case_steps").first("id");
  expect(await endStep(services, stepId, "done", marco)).toMatchObject({ ok: true });
  const wish = AskAccommodation.parse({
    ...{ kind: "credit", amount: "40.00", currency: "EUR", rangeWhy: "Two days of no printing." },
    why: "She waited for a call that our partner owed her.",
  });
  const asked = await askAccommodation(services, reference, wish, marco);
  if (!asked.ok) throw new Error(asked.reason);
  const { id } = asked.accommodation;
  await decideAccommodation(services, id, { verdict: "approve" }, farid);
  expect(await resolveCase(services, reference, resolution, marco)).toMatchObject({ ok: true });
}
