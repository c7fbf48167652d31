import type { ProblemStore } from "#app/operations/ports/store/problem-store.ts";
import { broadcasts } from "../problems/broadcasts.ts";
import { problems } from "../problems/problems.ts";
import type { Parts } from "./parts.ts";

/** Known problems, and what is said to all whom one touches. */
export const problemParts: Parts<ProblemStore> = {
  problems: ({ tx }) => problems(tx),
  broadcasts: ({ tx }) => broadcasts(tx),
};
