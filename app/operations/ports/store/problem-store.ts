import type { Broadcasts } from "../broadcasts.ts";
import type { Problems } from "../problems.ts";

/** Known problems, and what is said to all whom one touches. */
export type ProblemStore = {
  readonly problems: Problems;
  readonly broadcasts: Broadcasts;
};
