// What can happen between a case and a known problem (R24). Part of `CaseHappening`; staff only: the
// customer reads the problem's own words on her page.

export type ProblemHappening =
  | { type: "problem-linked"; problemId: string }
  | { type: "problem-unlinked"; problemId: string };

export const customerSeesProblems: Record<ProblemHappening["type"], boolean> = {
  "problem-linked": false,
  "problem-unlinked": false,
};
