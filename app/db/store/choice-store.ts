import type { Knex } from "knex";
import type { ChoiceStore } from "#app/operations/ports/choices.ts";
import { appointments } from "../choices/appointments.ts";
import { optionRounds } from "../choices/option-rounds.ts";
import type { Parts } from "./lazily.ts";

/** What customers have to choose, within one transaction. */
export function choiceParts(tx: Knex): Parts<ChoiceStore> {
  return { optionRounds: () => optionRounds(tx), appointments: () => appointments(tx) };
}
