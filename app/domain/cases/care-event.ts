import type { ServiceMetric } from "../clock/service-policy.ts";
import type { Severity } from "../clock/severity.ts";
import type { TimeSpan } from "../clock/time-span.ts";
import type { EscalationRole } from "../escalation/role.ts";
import type { EscalationTrigger } from "../escalation/trigger.ts";
import type { Framed } from "./words-around.ts";

// What can happen to the care of a case: its clocks, its promises, its partners. Part of `CaseHappening`.
// Times are ISO 8601 in UTC.

export type ClockHappening =
  /** Nothing but the customer's answer can move the case: only then does no word fall due (R6). */
  | { type: "clock-stopped" }
  /** Who stands in while the owner is away; the owner stays the owner. */
  | { type: "deputy-named"; deputyId: string }
  /** Whom the case came to says "I have it". */
  | { type: "hand-over-taken" }
  | { type: "clock-started"; dueAt: string | null }
  | ({ type: "cadence-overridden"; reason: string } & TimeSpan)
  /** The customer is in another tier: other service levels, another fair range. */
  | { type: "tier-set"; from: string; to: string }
  /** What her page shows, and why; only staff see it. */
  | { type: "page-restricted"; why: string }
  | { type: "page-restriction-lifted"; why: string }
  | { type: "severity-raised"; from: Severity; to: Severity }
  | { type: "service-level-warned"; metric: ServiceMetric; deadline: string }
  | { type: "service-level-breached"; metric: ServiceMetric; deadline: string }
  | { type: "trigger-raised"; trigger: EscalationTrigger; key: string; since: string }
  | {
      type: "staff-alerted";
      /** What it is about, such as "promise-due", and the id of that. */
      about: string;
      subjectId: string;
      role: EscalationRole;
      staffId: string;
    };

/** A time as the customer was told it: `from` is null where it is one moment. */
export type ToldTime = { readonly from: string | null; readonly at: string };

type OfPromise = { promiseId: string; what: string };

export type PromiseHappening =
  /** `told`: it was said in a contact or an update, so it has no mail of its own. */
  | ({ type: "promise-made"; due: ToldTime; told: boolean } & OfPromise & Framed)
  | ({ type: "promise-warned"; dueAt: string } & OfPromise)
  | ({ type: "promise-kept"; late: boolean } & OfPromise & Framed)
  /** Told before it was due; `successorId` stands in its place. */
  | ({
      type: "promise-moved";
      successorId: string;
      was: ToldTime;
      due: ToldTime;
      because: string;
    } & OfPromise)
  | ({ type: "promise-broken"; dueAt: string } & OfPromise)
  /** A broken one has a new time, which is a promise of its own. */
  | ({
      type: "promise-given-anew";
      successorId: string;
      was: ToldTime;
      due: ToldTime;
      because: string;
    } & OfPromise)
  | ({ type: "promise-withdrawn"; was: ToldTime; because: string } & OfPromise)
  | ({ type: "promise-released"; was: ToldTime; because: string } & OfPromise)
  /** "This did not happen" (R8). */
  | ({ type: "promise-disputed" } & OfPromise)
  | { type: "apology-drafted"; promiseId: string; draftId: string }
  /** We said to the customer, in a person's words, that we did not keep it. */
  | ({ type: "promise-apologised"; was: ToldTime; words: string } & OfPromise)
  | { type: "step-added"; stepId: string; what: string; doer: string }
  | { type: "step-done"; stepId: string; what: string }
  | { type: "step-dropped"; stepId: string; what: string }
  /** The customer had to do it, and need not any more. */
  | { type: "her-step-dropped"; stepId: string; what: string };

type OfPartner = { askId: string; partnerId: string };

export type PartnerHappening =
  | ({ type: "partner-asked"; asked: string; promisedAt: string | null } & OfPartner)
  /** A call to a partner or from them: never a word to the customer (R11). */
  | ({
      type: "partner-contacted";
      direction: "out" | "in";
      answered: boolean;
      words: string;
    } & OfPartner)
  | ({ type: "partner-silent"; partner: string; since: string } & OfPartner)
  | ({ type: "partner-done" } & OfPartner)
  | ({ type: "partner-given-up"; because: string } & OfPartner)
  /** We told the customer that a partner keeps us waiting, and what we do about it. */
  | ({
      type: "partner-late-said";
      partner: string;
      asked: string;
      promisedAt: string | null;
      words: string;
    } & OfPartner);

type CareEventType = (ClockHappening | PromiseHappening | PartnerHappening)["type"];

/** Which of them the customer sees in her history. */
export const customerSeesCare: Record<CareEventType, boolean> = {
  "clock-stopped": false,
  "deputy-named": false,
  "hand-over-taken": false,
  "clock-started": false,
  "cadence-overridden": false,
  "tier-set": false,
  "page-restricted": false,
  "page-restriction-lifted": false,
  "severity-raised": false,
  "service-level-warned": false,
  "service-level-breached": false,
  "trigger-raised": false,
  "staff-alerted": false,
  "promise-made": true,
  "promise-warned": false,
  "promise-kept": true,
  "promise-moved": true,
  "promise-broken": true,
  "promise-given-anew": true,
  "promise-withdrawn": true,
  "promise-released": true,
  "promise-disputed": true,
  "apology-drafted": false,
  "promise-apologised": true,
  "step-added": true,
  "step-done": true,
  "step-dropped": false,
  "her-step-dropped": true,
  "partner-asked": false,
  "partner-contacted": false,
  "partner-silent": true,
  "partner-done": false,
  "partner-given-up": false,
  "partner-late-said": true,
};
