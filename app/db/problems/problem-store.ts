import type { Knex } from "knex";
import type { ProblemStore } from "#app/operations/ports/broadcasts.ts";
import type { Parts } from "../store/lazily.ts";
import { broadcasts } from "./broadcasts.ts";
import { problems } from "./problems.ts";

/** Known problems and broadcasts within one transaction. */
export function problemParts(tx: Knex): Parts<ProblemStore> {
  return { problems: () => problems(tx), broadcasts: () => broadcasts(tx) };
}
