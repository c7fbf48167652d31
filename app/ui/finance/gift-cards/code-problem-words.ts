import type { CodeProblem } from "#app/domain/accommodations/code-problem.ts";

/** What is wrong with a line of a file of codes, and what to do. */
export const codeProblemWords: Record<CodeProblem, string> = {
  unreadable: "nobody can read this line; look for a quotation mark left open",
  "code-missing": "there is no code",
  "code-malformed": "a code has 4 to 100 plain letters, digits and signs",
  "unknown-currency": "write the currency by its three letters, such as EUR",
  "not-an-amount": "write the amount in digits, such as 25.00, without thousands separators",
  negative: "the amount is below zero",
  zero: "the amount is zero",
  "too-many-decimals": "the amount has more decimals than its currency",
  "too-large": "the amount is larger than any gift card",
  "no-such-day": "write the last day as 2027-12-31, or leave it empty",
  expired: "this code is over",
  "ends-too-soon": "this code ends within a month; it is no gift any more",
  "twice-in-file": "the same code stands further up in this file",
  "in-pool-already": "this code was loaded before",
};
