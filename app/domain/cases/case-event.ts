import type { Actor } from "../actor.ts";
import type { Moment } from "../reading/moments.ts";
import { type AccommodationHappening, customerSeesAccommodations } from "./accommodation-event.ts";
import {
  type ClockHappening,
  customerSeesCare,
  type PartnerHappening,
  type PromiseHappening,
} from "./care-event.ts";
import type { CaseStatus } from "./case-status.ts";
import type { Channel } from "./channel.ts";
import { type ChoiceHappening, customerSeesChoice } from "./choice-event.ts";
import { type ComposerHappening, customerSeesComposer } from "./composer-event.ts";
import { customerSeesEscalation, type EscalationHappening } from "./escalation-event.ts";
import type { Fault } from "./fault.ts";
import { customerSeesFeedback, type FeedbackHappening } from "./feedback-event.ts";
import { customerSeesFigures, type FigureHappening } from "./figure-event.ts";
import { customerSeesGifts, type GiftHappening } from "./gift-event.ts";
import { customerSeesPosts, type PostHappening } from "./post-event.ts";
import { customerSeesProblems, type ProblemHappening } from "./problem-event.ts";
import { customerSeesProviders, type ProviderHappening } from "./provider-event.ts";
import { customerSeesReaders, type ReaderHappening } from "./reader-event.ts";
import type { Resolution } from "./resolution.ts";
import type { Framed } from "./words-around.ts";

/** A credit that stands in the resolution (R18). */
export type ResolvedCredit = {
  readonly number: string;
  readonly amountMinor: number;
  readonly currency: string;
};

/**
 * What can happen to a case. Events are facts: named in the past, never changed.
 * Ids and words only; amounts in minor units with their ISO 4217 currency.
 */
export type CaseHappening =
  | ({
      type: "case-opened";
      channel: Channel;
      receivedAt: string;
      severity: string;
      /** Brought in from another system when it was over: its customer hears nothing of it. */
      quiet?: true;
    } & Framed)
  | { type: "owner-named"; ownerId: string; deputyId: string | null }
  | { type: "read-back-confirmed" }
  /** Staff go on without her yes: remedies are open (R4). */
  | { type: "read-back-waived"; why: string }
  | { type: "read-back-corrected"; words: string }
  | {
      type: "update-posted";
      body: string;
      status: CaseStatus | null;
      /** What it was composed as; a plain update where there is none. */
      moment?: Moment;
    }
  /** `words`: where it stands, when somebody wrote that. */
  | { type: "nothing-new-said"; words?: string }
  | { type: "note-added"; body: string }
  | { type: "status-changed"; from: CaseStatus; to: CaseStatus }
  | { type: "fault-recorded"; fault: Fault }
  /** `receivedId`: it came by mail. Mere thanks ask for nothing. */
  | {
      type: "contact-logged";
      direction: "in" | "out";
      channel: Channel;
      words: string;
      receivedId?: string;
      /** Of a letter: the day it arrived. */
      receivedOn?: string;
      thanksOnly?: boolean;
    }
  /** Somebody who is not the customer wrote to the case's address. */
  | {
      type: "stranger-wrote";
      from: string;
      words: string;
      receivedId: string;
      /** Under the customer's address, which does not vouch for it. */
      unproven?: boolean;
    }
  | { type: "customer-wrote"; words: string }
  | { type: "call-asked-for"; window: string; phone: string | null }
  | { type: "file-added"; attachmentId: string; name: string }
  | { type: "call-task-opened"; taskId: string; reason: string }
  | { type: "call-made"; taskId: string; outcome: string; note: string | null }
  | {
      type: "case-resolved";
      resolution: Resolution;
      resolutionNo: number;
      credit: ResolvedCredit | null;
    }
  | { type: "case-reopened"; why: string }
  | { type: "case-closed" }
  | { type: "follow-ups-planned"; daysAt: string; weeksAt: string }
  /** `questions`: with the two questions about the product (R22). */
  | {
      type: "follow-up-sent";
      round: "days" | "weeks";
      followUpId: string;
      questions?: boolean;
    }
  | { type: "follow-up-held"; round: "days" | "weeks"; why: string }
  /** `state` says how, since it is kept: a bounce, a complaint … */
  | { type: "message-failed"; messageId: string; kind: string; state?: string }
  | {
      type: "message-decided";
      messageId: string;
      decision: "resent" | "marked-as-sent" | "redriven";
    }
  | { type: "suppression-lifted"; messageId: string; because: string }
  | { type: "address-corrected" }
  | { type: "link-revoked"; linkId: string }
  | ({ type: "link-sent-anew" } & Framed)
  | AccommodationHappening
  | GiftHappening
  | ClockHappening
  | PromiseHappening
  | PartnerHappening
  | EscalationHappening
  | ChoiceHappening
  | ReaderHappening
  | FeedbackHappening
  | ProviderHappening
  | ProblemHappening
  | FigureHappening
  | PostHappening
  | ComposerHappening;

export type CaseEventType = CaseHappening["type"];
type Happening<Type extends CaseEventType> = Extract<CaseHappening, { type: Type }>;

export type CaseEvent<Type extends CaseEventType = CaseEventType> = Happening<Type> & {
  readonly caseId: string;
  readonly at: Date;
  readonly actor: Actor;
};

/** Which events the customer sees in her history. The rest never leaves the desk (CAP-12). */
const customerSees: Record<CaseEventType, boolean> = {
  "case-opened": true,
  "owner-named": true,
  "read-back-confirmed": true,
  "read-back-waived": false,
  "read-back-corrected": true,
  "update-posted": true,
  "nothing-new-said": true,
  "note-added": false,
  "status-changed": false,
  "fault-recorded": false,
  "contact-logged": true,
  "stranger-wrote": false,
  "customer-wrote": true,
  "call-asked-for": true,
  "file-added": true,
  "call-task-opened": false,
  "call-made": false,
  "case-resolved": true,
  "case-reopened": true,
  "case-closed": true,
  "follow-ups-planned": false,
  "follow-up-sent": true,
  "follow-up-held": false,
  "message-failed": false,
  "message-decided": false,
  "suppression-lifted": false,
  "address-corrected": false,
  "link-revoked": false,
  "link-sent-anew": false,
  ...customerSeesAccommodations,
  ...customerSeesGifts,
  ...customerSeesCare,
  ...customerSeesEscalation,
  ...customerSeesChoice,
  ...customerSeesReaders,
  ...customerSeesFeedback,
  ...customerSeesProviders,
  ...customerSeesProblems,
  ...customerSeesFigures,
  ...customerSeesPosts,
  ...customerSeesComposer,
};

/** Who sees an event: the customer, in her history, or staff alone. */
export function visibilityOf(type: CaseEventType): "customer" | "staff" {
  return customerSees[type] ? "customer" : "staff";
}
