import type { Appointments, OptionRounds } from "../choices.ts";
import type { Feedback } from "../feedback.ts";
import type { FollowUps } from "../follow-up.ts";
import type { KeptCustomers } from "../kept-customers.ts";

/** What customers are asked, and what they say: what they choose, and how it was in the end. */
export type AnswerStore = {
  readonly optionRounds: OptionRounds;
  readonly appointments: Appointments;
  readonly followUps: FollowUps;
  readonly feedback: Feedback;
  readonly keptCustomers: KeptCustomers;
};
