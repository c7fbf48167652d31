// The addresses for programs and the files that answer them: the part /api/ of app/routes.ts.

export const routesForPrograms = {
  apiDocument: { path: "/api/v1/openapi.json", file: "routes/api/openapi.ts" },
  apiCases: { path: "/api/v1/cases", file: "routes/api/cases.ts" },
  apiCase: { path: "/api/v1/cases/:reference", file: "routes/api/case.ts" },
  apiUpdates: { path: "/api/v1/cases/:reference/updates", file: "routes/api/updates.ts" },
  apiContacts: { path: "/api/v1/cases/:reference/contacts", file: "routes/api/contacts.ts" },
  apiResolution: { path: "/api/v1/cases/:reference/resolution", file: "routes/api/resolution.ts" },
  apiReadBack: { path: "/api/v1/cases/:reference/read-back", file: "routes/api/read-back.ts" },
  apiAccommodations: {
    path: "/api/v1/cases/:reference/accommodations",
    file: "routes/api/accommodations.ts",
  },
  apiAccommodation: { path: "/api/v1/accommodations/:id", file: "routes/api/accommodation.ts" },
  apiLedger: { path: "/api/v1/ledger", file: "routes/api/ledger.ts" },
  apiApprove: { path: "/api/v1/accommodations/:id/approve", file: "routes/api/approve.ts" },
  apiDecline: { path: "/api/v1/accommodations/:id/decline", file: "routes/api/decline.ts" },
  apiPromises: { path: "/api/v1/cases/:reference/promises", file: "routes/api/promises.ts" },
  apiSteps: { path: "/api/v1/cases/:reference/steps", file: "routes/api/steps.ts" },
  apiStepDone: { path: "/api/v1/steps/:id/done", file: "routes/api/step-done.ts" },
  apiDropStep: { path: "/api/v1/steps/:id/drop", file: "routes/api/drop-step.ts" },
  apiPartners: { path: "/api/v1/cases/:reference/partners", file: "routes/api/partners.ts" },
  apiAppointments: {
    path: "/api/v1/cases/:reference/appointments",
    file: "routes/api/appointments.ts",
  },
  apiOptions: { path: "/api/v1/cases/:reference/options", file: "routes/api/options.ts" },
  apiBeginChoice: { path: "/api/v1/options/:id/begin", file: "routes/api/begin-choice.ts" },
  apiWithdrawOptions: {
    path: "/api/v1/options/:id/withdraw",
    file: "routes/api/withdraw-options.ts",
  },
  apiCancelAppointment: {
    path: "/api/v1/appointments/:id/cancel",
    file: "routes/api/cancel-appointment.ts",
  },
  apiKeepPromise: { path: "/api/v1/promises/:id/keep", file: "routes/api/keep-promise.ts" },
  apiMovePromise: { path: "/api/v1/promises/:id/move", file: "routes/api/move-promise.ts" },
  apiWithdrawPromise: {
    path: "/api/v1/promises/:id/withdraw",
    file: "routes/api/withdraw-promise.ts",
  },
  apiReleasePromise: {
    path: "/api/v1/promises/:id/release",
    file: "routes/api/release-promise.ts",
  },
  apiEscalations: {
    path: "/api/v1/cases/:reference/escalations",
    file: "routes/api/escalations.ts",
  },
  apiTakeEscalations: {
    path: "/api/v1/cases/:reference/escalations/take",
    file: "routes/api/take-escalations.ts",
  },
  apiTakeEscalation: {
    path: "/api/v1/escalations/:id/take",
    file: "routes/api/take-escalation.ts",
  },
  apiBackupPlans: { path: "/api/v1/backup-plans", file: "routes/api/backup-plans.ts" },
  apiCaseBackupPlans: {
    path: "/api/v1/cases/:reference/backup-plans",
    file: "routes/api/case-backup-plans.ts",
  },
  apiCadence: { path: "/api/v1/cases/:reference/cadence", file: "routes/api/cadence.ts" },
  apiCustomerTier: {
    path: "/api/v1/cases/:reference/customer-tier",
    file: "routes/api/customer-tier.ts",
  },
  apiRestriction: {
    path: "/api/v1/cases/:reference/restriction",
    file: "routes/api/restriction.ts",
  },
  apiKeptRates: { path: "/api/v1/kept-rates", file: "routes/api/kept-rates.ts" },
  // Mail that is composed before it leaves.
  apiDrafts: { path: "/api/v1/cases/:reference/drafts", file: "routes/api/drafts/list.ts" },
  apiDraft: { path: "/api/v1/cases/:reference/drafts/:id", file: "routes/api/drafts/draft.ts" },
  apiDraftOverrides: {
    path: "/api/v1/cases/:reference/drafts/:id/overrides",
    file: "routes/api/drafts/override.ts",
  },
  apiHandOverDraft: {
    path: "/api/v1/cases/:reference/drafts/:id/hand-over",
    file: "routes/api/drafts/hand-over.ts",
  },
  apiApproveDraft: {
    path: "/api/v1/cases/:reference/drafts/:id/approve",
    file: "routes/api/drafts/approve.ts",
  },
  apiSendDraft: {
    path: "/api/v1/cases/:reference/drafts/:id/send",
    file: "routes/api/drafts/send.ts",
  },
  apiTakeBackDraft: {
    path: "/api/v1/cases/:reference/drafts/:id/take-back",
    file: "routes/api/drafts/take-back.ts",
  },
  apiDiscardDraft: {
    path: "/api/v1/cases/:reference/drafts/:id/discard",
    file: "routes/api/drafts/discard.ts",
  },
  // What has failed many customers (R24).
  apiProblems: { path: "/api/v1/problems", file: "routes/api/problems/list.ts" },
  apiProblem: { path: "/api/v1/problems/:id", file: "routes/api/problems/problem.ts" },
  apiProblemCases: { path: "/api/v1/problems/:id/cases", file: "routes/api/problems/cases.ts" },
  apiUnlinkCase: {
    path: "/api/v1/problems/:id/cases/:reference/unlink",
    file: "routes/api/problems/unlink.ts",
  },
  apiProblemAffected: {
    path: "/api/v1/problems/:id/affected",
    file: "routes/api/problems/affected.ts",
  },
  apiProblemBroadcasts: {
    path: "/api/v1/problems/:id/broadcasts",
    file: "routes/api/problems/broadcasts.ts",
  },
  apiBroadcast: { path: "/api/v1/broadcasts/:id", file: "routes/api/broadcasts/broadcast.ts" },
  apiSendBroadcast: {
    path: "/api/v1/broadcasts/:id/send",
    file: "routes/api/broadcasts/send.ts",
  },
  apiSteerBroadcast: {
    path: "/api/v1/broadcasts/:id/steer",
    file: "routes/api/broadcasts/steer.ts",
  },
  apiKeptCustomer: {
    path: "/api/v1/cases/:reference/kept-customer",
    file: "routes/api/kept-customer.ts",
  },
  apiFigures: { path: "/api/v1/figures", file: "routes/api/figures.ts" },
  apiNotFound: { path: "/api/*", file: "routes/api/not-found.ts" },
} as const;
