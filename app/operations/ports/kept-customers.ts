import type { KeptAnswer } from "#app/domain/figures/kept-customer.ts";

/** Whether she is still a customer ninety days after her case was closed. */
export type KeptCustomer = {
  readonly caseId: string;
  readonly dueAt: Date;
  readonly answer: KeptAnswer | null;
  readonly because: string | null;
};

/** Changed only under the lock of the case. */
export type KeptCustomers = {
  find(caseId: string): Promise<KeptCustomer | null>;
  /** To be asked on this day; an answer that was given before falls, for the case was open again. */
  plan(caseId: string, dueAt: Date): Promise<void>;
  /** The case is open again: nobody is asked until it is closed once more. */
  cancel(caseId: string): Promise<void>;
  answer(
    caseId: string,
    answer: { answer: KeptAnswer; because: string | null; at: Date; by: string },
  ): Promise<void>;
};
