import type { AmountProblem } from "./amount.ts";

/** Why a line of a file of gift-card codes is not taken. */
export type CodeProblem =
  | AmountProblem
  | "unreadable"
  | "code-missing"
  | "code-malformed"
  | "no-such-day"
  | "expired"
  | "ends-too-soon"
  | "twice-in-file"
  | "in-pool-already";

/** One line that was not taken, counted from 1 as an editor shows it. */
export type RefusedLine = { readonly line: number; readonly reason: CodeProblem };
