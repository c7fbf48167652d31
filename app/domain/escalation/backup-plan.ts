import {
  addSpan,
  type SpanProblem,
  spanProblem,
  type TimeSpan,
} from "#app/domain/clock/time-span.ts";
import type { WorkingCalendar } from "#app/domain/clock/working-calendar.ts";
import type { Certainty } from "#app/domain/promises/promise.ts";
import { namesOf } from "../names-of.ts";

/** What kind of failure a plan is for. Leads prepare a plan for each before it is needed (R10). */
export const failureKinds = {
  "partner-silent": { label: "The partner does not answer" },
  "part-missing": { label: "The part cannot be had" },
  "repair-failed": { label: "The repair did not hold" },
  "delivery-lost": { label: "The delivery is lost or late" },
  "service-down": { label: "The service does not work" },
  "billing-wrong": { label: "The bill is wrong" },
  "cannot-repair": { label: "It cannot be put right" },
} as const;
export type FailureKind = keyof typeof failureKinds;
export const failureKindNames = namesOf(failureKinds);

/** The other way that is gone. */
export const backupWays = {
  "other-vendor": { label: "Another vendor" },
  loaner: { label: "A loaner until it is put right" },
  refund: { label: "The money back" },
  "better-model": { label: "A better model" },
  replacement: { label: "A replacement" },
} as const;
export type BackupWay = keyof typeof backupWays;
export const backupWayNames = namesOf(backupWays);

export type PlanStep = {
  readonly what: string;
  readonly who: "us" | "partner" | "customer";
  readonly within: TimeSpan;
  /** Why the customer has to do it; needed for a step of hers (R14). */
  readonly whyCustomer: string | null;
};

export type PlanPromise = {
  readonly what: string;
  readonly within: TimeSpan;
  readonly certainty: Certainty;
};

/** A plan B: prepared by a lead, started with one click. */
export type BackupPlan = {
  readonly id: string;
  readonly failure: FailureKind;
  readonly way: BackupWay;
  readonly preparedBy: string;
  /** Goes on the page after "We have started another way:". */
  readonly customerWording: string;
  readonly steps: readonly PlanStep[];
  readonly promises: readonly PlanPromise[];
};

export type PlanProblem = {
  readonly reason:
    | SpanProblem
    | "no-steps"
    | "words-missing"
    | "customer-step-unjustified"
    | "nothing-of-ours";
  /** Which step (or promise, after the steps), from 0; null when it is about the whole plan. */
  readonly line: number | null;
};

/** Every fault of a plan at once; empty when it can be used. */
export function planProblems({ customerWording, steps, promises }: BackupPlan): PlanProblem[] {
  const problems: PlanProblem[] = [];
  if (customerWording.trim() === "") problems.push({ reason: "words-missing", line: null });
  if (steps.length === 0) problems.push({ reason: "no-steps", line: null });
  else if (steps.every(({ who }) => who === "customer")) {
    problems.push({ reason: "nothing-of-ours", line: null });
  }
  for (const [line, { what, within }] of [...steps, ...promises].entries()) {
    const span = spanProblem(within);
    if (span) problems.push({ reason: span, line });
    if (what.trim() === "") problems.push({ reason: "words-missing", line });
  }
  for (const [line, { who, whyCustomer }] of steps.entries()) {
    if (who === "customer" && !whyCustomer?.trim()) {
      problems.push({ reason: "customer-step-unjustified", line });
    }
  }
  return problems;
}

/** What starting a plan puts on the case: its steps and promises, with their times. */
export function startPlan(plan: BackupPlan, calendar: WorkingCalendar, now: Date) {
  const dueAt = (within: TimeSpan) => addSpan(now, within, calendar);
  return {
    planId: plan.id,
    startedAt: now,
    steps: plan.steps.map(({ within, ...step }) => ({ ...step, dueAt: dueAt(within) })),
    promises: plan.promises.map(({ within, ...promise }) => ({
      ...promise,
      due: { from: null, at: dueAt(within) },
    })),
  };
}
