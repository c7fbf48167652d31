import { z } from "zod";
import { AccommodationAnswer } from "./accommodation-answer.ts";
import { PartnerAskAnswer, PromiseAnswer, StepAnswer } from "./care-answers.ts";
import { CaseAnswer } from "./case-answer.ts";
import { CaseListAnswer } from "./case-list.ts";
import { AppointmentAnswer, OptionsAnswer } from "./choice-answers.ts";
import { DraftAnswer, DraftListAnswer } from "./drafts/draft-answers.ts";
import { FiguresAnswer } from "./figure-answers.ts";
import {
  BackupPlanListAnswer,
  EscalationAnswer,
  EscalationListAnswer,
  KeptRatesAnswer,
} from "./ladder-answers.ts";
import { LedgerAnswer } from "./ledger-list.ts";
import { BroadcastAnswer, BroadcastListAnswer } from "./problems/broadcast-answers.ts";
import {
  AddedAffectedAnswer,
  KnownProblemAnswer,
  KnownProblemListAnswer,
  LinkedCasesAnswer,
} from "./problems/known-problem-answers.ts";

const ProblemAnswer = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
});

/** Everything the API answers, by the name it has in the document. */
export const documentAnswers = {
  Case: CaseAnswer,
  CaseList: CaseListAnswer,
  Accommodation: AccommodationAnswer,
  Promise: PromiseAnswer,
  Step: StepAnswer,
  PartnerAsk: PartnerAskAnswer,
  Options: OptionsAnswer,
  Appointment: AppointmentAnswer,
  Escalation: EscalationAnswer,
  EscalationList: EscalationListAnswer,
  BackupPlanList: BackupPlanListAnswer,
  KeptRates: KeptRatesAnswer,
  Figures: FiguresAnswer,
  Draft: DraftAnswer,
  DraftList: DraftListAnswer,
  KnownProblem: KnownProblemAnswer,
  KnownProblemList: KnownProblemListAnswer,
  LinkedCases: LinkedCasesAnswer,
  AddedAffected: AddedAffectedAnswer,
  Broadcast: BroadcastAnswer,
  BroadcastList: BroadcastListAnswer,
  Ledger: LedgerAnswer,
  CsvFile: z.string(),
  Problem: ProblemAnswer,
} as const;

export type AnswerName = Exclude<keyof typeof documentAnswers, "Problem" | "CsvFile">;
