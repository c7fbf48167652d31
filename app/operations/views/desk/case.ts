import type { Accommodation } from "#app/domain/accommodations/accommodation.ts";
import type { CaseEvent } from "#app/domain/cases/case-event.ts";
import type { CaseFile, Customer, StaffMember } from "#app/domain/cases/case-file.ts";
import type { CaseStatus } from "#app/domain/cases/case-status.ts";
import type { FailureQuestions, SatisfactionAnswer } from "#app/operations/ports/feedback.ts";
import type { Attachment } from "#app/operations/ports/files.ts";
import type { CallOutcome, CallTask, FollowUpRound } from "#app/operations/ports/follow-up.ts";
import type { KeptCustomer } from "#app/operations/ports/kept-customers.ts";
import type { CaseLink } from "#app/operations/ports/links.ts";
import type { Opening } from "#app/operations/ports/openings.ts";
import type { PublicPost } from "#app/operations/ports/posts.ts";
import type { CareFacts } from "./care.ts";
import type { ChoiceFacts } from "./choices.ts";
import type { ClockFacts } from "./clock.ts";
import type { LadderFacts } from "./ladder.ts";
import type { DeskMessage } from "./lists.ts";

/** Everything staff may see of one case. */
export type DeskCaseFacts = CareFacts & ChoiceFacts & ClockFacts & LadderFacts & OfCase;

type OfCase = {
  readonly caseFile: CaseFile;
  readonly customer: Customer;
  readonly owner: StaffMember;
  readonly deputy: StaffMember | null;
  /** The oldest first, with the name of the member of staff behind each. */
  readonly events: readonly NamedEvent[];
  readonly messages: readonly DeskMessage[];
  readonly files: readonly Attachment[];
  readonly calls: readonly CaseCall[];
  readonly links: readonly CaseLink[];
  /** Who looked at the page, the newest hour first. */
  readonly openings: readonly Opening[];
  readonly accommodations: readonly Accommodation[];
  readonly followUps: readonly CaseFollowUp[];
  /** What she said once it was put right, the newest resolution first (R22). */
  readonly satisfaction: readonly SatisfactionAnswer[];
  readonly questions: FailureQuestions | null;
  /** Where it was said in public, the newest first (R26). */
  readonly posts: readonly PublicPost[];
  /** Whether she is still a customer; null until her case is closed (R27). */
  readonly kept: KeptCustomer | null;
  /** Other cases of the same customer, the newest first (R23). */
  readonly others: readonly OtherCase[];
};

export type NamedEvent = CaseEvent & {
  readonly id: number;
  readonly actorName: string | null;
  /** The program's key, by its name; null for people, and where it was not kept. */
  readonly keyName: string | null;
};

export type CaseCall = CallTask & {
  readonly doneAt: Date | null;
  readonly outcome: CallOutcome | null;
};

export type CaseFollowUp = {
  readonly round: FollowUpRound;
  readonly dueAt: Date;
  readonly state: "planned" | "sent" | "held" | "cancelled";
  readonly why: string | null;
};

export type OtherCase = {
  readonly reference: string;
  readonly subject: string;
  readonly product: string | null;
  readonly status: CaseStatus;
  readonly openedAt: Date;
};
