import { z } from "zod";
import { SetRestriction } from "#app/operations/cases/set-restriction.ts";
import { OverrideCadence } from "#app/operations/clock/override-cadence.ts";
import { SetTier } from "#app/operations/customers/set-tier.ts";
import { EscalateByHand } from "#app/operations/escalation/escalate-by-hand.ts";
import { NothingSent } from "./care-paths.ts";
import type { Operation } from "./document-paths.ts";

export const StartBackupPlan = z.strictObject({
  planId: z.uuid("Name the plan by its id: GET /api/v1/backup-plans lists them."),
});

const day = (what: string) =>
  z.iso.datetime({ offset: true, error: `Write ${what} such as 2026-03-01T00:00:00Z.` });

/** Whose promises, and of which time; ninety days until now where none is given. */
export const KeptRatesQuery = z.strictObject({
  of: z.enum(["person", "team", "partner"], "Choose whose: person, team or partner."),
  from: day("a beginning").optional(),
  to: day("an end").optional(),
});

const read = { method: "get", scope: "cases:read", statuses: [200] } as const;
const write = { method: "post", scope: "cases:write" } as const;

/** Escalations, other ways, cadences and kept-rates, as the document tells them. */
export const ladderOperations: readonly Operation[] = [
  {
    ...read,
    route: "apiEscalations",
    name: "listEscalations",
    summary: "Who climbs for a case, who was told when, and who has it; the oldest first.",
    answer: "EscalationList",
  },
  {
    ...write,
    route: "apiEscalations",
    name: "raiseEscalation",
    summary:
      "Escalates by hand: that rung is told at once, and the customer reads to which role it went. While one to that rung is open, that one is it.",
    body: {
      name: "RaiseEscalation",
      schema: EscalateByHand,
      example: { to: "lead", because: "She needs the printer for Saturday." },
    },
    answer: "Escalation",
    statuses: [201],
  },
  {
    ...write,
    route: "apiTakeEscalations",
    name: "takeEscalations",
    summary:
      "“I have it all”: every climb of the case that nobody has, at once; the answer lists all of the case. Whoever has them already changes nothing.",
    body: { name: "TakeEscalations", schema: NothingSent, example: {} },
    answer: "EscalationList",
    statuses: [200],
  },
  {
    ...write,
    route: "apiTakeEscalation",
    name: "takeEscalation",
    summary: "“I have it”: nobody else is told until the ladder’s time to mend is over.",
    body: { name: "TakeEscalation", schema: NothingSent, example: {} },
    answer: "Escalation",
    statuses: [200],
  },
  {
    ...read,
    route: "apiBackupPlans",
    name: "listBackupPlans",
    summary: "The other ways that were prepared, by the failure they are for.",
    answer: "BackupPlanList",
  },
  {
    ...write,
    route: "apiCaseBackupPlans",
    name: "startBackupPlan",
    summary:
      "Starts another way: its steps and promises are on the case, and the customer is told in one mail. Started before it answers 200.",
    body: {
      name: "StartBackupPlan",
      schema: StartBackupPlan,
      example: { planId: "7f3f2c0a-6f2b-4d55-9a52-6a0a5a4f3a11" },
    },
    answer: "Case",
    statuses: [201, 200],
  },
  {
    ...write,
    route: "apiCadence",
    name: "overrideCadence",
    summary:
      "Gives a case a cadence of its own, with a reason that is kept. A quicker one counts at once; a slower one from our next word on.",
    body: {
      name: "OverrideCadence",
      schema: OverrideCadence,
      example: {
        cadence: { count: 2, unit: "hours", counted: "around-the-clock" },
        reason: "She flies on Friday.",
      },
    },
    answer: "Case",
    statuses: [200],
  },
  {
    ...write,
    route: "apiCustomerTier",
    name: "setCustomerTier",
    summary:
      "Puts the customer of a case into a tier: service levels and the fair range go by it. What is quicker counts for this case at once, for her others from our next word on. The same again changes nothing.",
    body: { name: "SetTier", schema: SetTier, example: { tier: "gold" } },
    answer: "Case",
    statuses: [200],
  },
  {
    ...write,
    route: "apiRestriction",
    name: "setRestriction",
    summary:
      "Restricts what the customer's page shows to whom she can talk to and when word comes, or lifts that; mails say only that there is news. For leads and administrators; the reason is kept. The same again changes nothing.",
    body: {
      name: "SetRestriction",
      schema: SetRestriction,
      example: { restricted: true, why: "Our lawyers hold this case." },
    },
    answer: "Case",
    statuses: [200],
  },
  {
    ...read,
    route: "apiKeptRates",
    name: "listKeptRates",
    summary: "Promises kept, by person, team or partner. For leads and administrators.",
    query: KeptRatesQuery,
    answer: "KeptRates",
  },
];
