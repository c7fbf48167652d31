import { namesOf } from "../names-of.ts";

type StatusRule<Status extends string> = {
  readonly label: string;
  /** Where the customer's stepper stands: Received, Understood, Being put right, Put right, Checked with you. */
  readonly step: 0 | 1 | 2 | 3 | 4;
  readonly next: readonly Status[];
  /** Whether the customer is owed a next word (R6). */
  readonly updatesOwed: boolean;
};

function defineStatuses<const Status extends string>(
  table: {
    readonly [key in Status]: StatusRule<NoInfer<Status>>;
  },
) {
  return table;
}

/** Every status a case can have: this table is the only place that lists them. */
export const caseStatuses = defineStatuses({
  received: {
    label: "Received",
    step: 0,
    next: ["understood", "working", "waiting", "resolved"],
    updatesOwed: true,
  },
  understood: {
    label: "Understood",
    step: 1,
    next: ["working", "waiting", "resolved"],
    updatesOwed: true,
  },
  working: {
    label: "Being put right",
    step: 2,
    next: ["waiting", "resolved"],
    updatesOwed: true,
  },
  waiting: {
    label: "Waiting for the customer",
    step: 2,
    next: ["working", "resolved"],
    updatesOwed: false,
  },
  resolved: { label: "Put right", step: 3, next: ["working", "closed"], updatesOwed: false },
  closed: { label: "Checked with the customer", step: 4, next: ["working"], updatesOwed: false },
});

export type CaseStatus = keyof typeof caseStatuses;

export const caseStatusNames = namesOf(caseStatuses);

/** Whether a case may go from one status to another; staying where it is always may. */
export function canMove(from: CaseStatus, to: CaseStatus): boolean {
  return from === to || (caseStatuses[from].next as readonly CaseStatus[]).includes(to);
}

/** Whether the customer is still owed word, so that the clock runs (R6). */
export function isOpen(status: CaseStatus): boolean {
  return status !== "resolved" && status !== "closed";
}
