import type { AnswerStore } from "#app/operations/ports/store/answer-store.ts";
import { feedback } from "../cases/feedback.ts";
import { followUps } from "../cases/follow-ups.ts";
import { keptCustomers } from "../cases/kept-customers.ts";
import { appointments } from "../choices/appointments.ts";
import { optionRounds } from "../choices/option-rounds.ts";
import type { Parts } from "./parts.ts";

/** What customers are asked, and what they say. */
export const answerParts: Parts<AnswerStore> = {
  optionRounds: ({ tx }) => optionRounds(tx),
  appointments: ({ tx }) => appointments(tx),
  followUps: ({ tx }) => followUps(tx),
  feedback: ({ tx }) => feedback(tx),
  keptCustomers: ({ tx }) => keptCustomers(tx),
};
