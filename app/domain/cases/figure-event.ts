import type { KeptAnswer } from "../figures/kept-customer.ts";

// What is noted of a case for the figures (R27). Part of `CaseHappening`; staff only.

export type FigureHappening = {
  type: "still-customer-said";
  still: KeptAnswer;
  because: string | null;
};

export const customerSeesFigures: Record<FigureHappening["type"], boolean> = {
  "still-customer-said": false,
};
