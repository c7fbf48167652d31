import { expect, test } from "vitest";
import { officeHours } from "#app/domain/clock/working-calendar.ts";
import { type BackupPlan, planProblems, startPlan } from "#app/domain/escalation/backup-plan.ts";
import { monday } from "./samples.ts";

const within = { count: 2, unit: "hours", counted: "working-time" } as const;
const step = { what: "Order a loaner", who: "us", within, whyCustomer: null } as const;
const plan: BackupPlan = {
  id: "plan",
  failure: "partner-silent",
  way: "loaner",
  preparedBy: "lea",
  customerWording: "a printer on loan comes to you",
  steps: [step],
  promises: [{ what: "The loaner is on its way", within, certainty: "likely" }],
};

test("R10: one click gives the plan's steps and promises their times", () => {
  expect(planProblems(plan)).toEqual([]);
  const started = startPlan(plan, officeHours("UTC"), monday);
  const noon = new Date("2026-03-02T12:00:00Z");
  expect(started.steps).toEqual([
    { what: "Order a loaner", who: "us", whyCustomer: null, dueAt: noon },
  ]);
  expect(started.promises[0]?.due).toEqual({ from: null, at: noon });
});

test.each([
  ["no-steps", { steps: [] }],
  ["words-missing", { customerWording: " " }],
  ["span-of-zero", { steps: [{ ...step, within: { ...within, count: 0 } }] }],
  ["customer-step-unjustified", { steps: [step, { ...step, who: "customer" as const }] }],
  [
    "nothing-of-ours",
    { steps: [{ ...step, who: "customer" as const, whyCustomer: "Only she can open the door" }] },
  ],
])("R10, R14: a plan is refused: %s", (reason, changes) => {
  expect(planProblems({ ...plan, ...changes }).map((each) => each.reason)).toEqual([reason]);
});
