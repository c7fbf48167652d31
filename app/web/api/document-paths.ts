import type { z } from "zod";
import { AskAccommodation } from "#app/operations/accommodations/asked-accommodation.ts";
import {
  ApproveAccommodation,
  DeclineAccommodation,
} from "#app/operations/accommodations/decide-accommodation.ts";
import { LogContact } from "#app/operations/cases/log-contact.ts";
import { SettleReadBack } from "#app/operations/cases/settle-read-back.ts";
import type { ApiScope } from "#app/operations/ports/api.ts";
import type { RouteName } from "#app/urls.ts";
import { CaseListQuery } from "./case-list.ts";
import type { AnswerName } from "./document-answers.ts";
import * as examples from "./document-examples.ts";
import { OpenCaseByApi, PostUpdateByApi, ResolveCaseByApi } from "./read-inputs.ts";

/** One thing a program may ask, as the document tells it. */
export type Operation = {
  readonly route: RouteName;
  readonly method: "get" | "post" | "patch" | "put";
  readonly name: string;
  readonly summary: string;
  readonly scope: ApiScope;
  readonly query?: z.ZodObject;
  readonly body?: { readonly name: string; readonly schema: z.ZodType; readonly example: unknown };
  /** What comes back, and with which status. */
  readonly answer: AnswerName;
  readonly statuses: readonly (200 | 201)[];
  /** It comes as CSV too, where that is asked for. */
  readonly asCsv?: true;
};

const write = { method: "post", scope: "cases:write", answer: "Case" } as const;
const decide = {
  method: "post",
  scope: "accommodations:decide",
  answer: "Accommodation",
  statuses: [200],
} as const;

const onCases: readonly Operation[] = [
  {
    route: "apiCases",
    method: "get",
    name: "listCases",
    summary:
      "Cases, the oldest change first. To keep in step, ask again with `updatedSince` a minute before your last call: a change may be committed a moment after its time.",
    scope: "cases:read",
    query: CaseListQuery,
    answer: "CaseList",
    statuses: [200],
  },
  {
    ...write,
    route: "apiCases",
    name: "openCase",
    summary:
      "Opens a case, names its owner and sends the acknowledgement, which begins with `firstWords` where they are given: errors of the reading refuse them (422), unless a `readingReason` says why they stay. The same `externalRef` again answers 200 with the case there is.",
    body: { name: "OpenCase", schema: OpenCaseByApi, example: examples.openCase },
    statuses: [201, 200],
  },
  {
    route: "apiCase",
    method: "get",
    name: "getCase",
    summary: "One case.",
    scope: "cases:read",
    answer: "Case",
    statuses: [200],
  },
  {
    ...write,
    route: "apiUpdates",
    name: "postUpdate",
    summary:
      "Tells the customer something, by mail and on the page, or notes it for staff. Errors of the reading refuse what is for her (422, each named), unless a `readingReason` says why it stays.",
    body: { name: "PostUpdate", schema: PostUpdateByApi, example: examples.postUpdate },
    statuses: [201],
  },
  {
    ...write,
    route: "apiContacts",
    name: "logContact",
    summary: "Logs a call, a letter or a talk that took place elsewhere.",
    body: { name: "LogContact", schema: LogContact, example: examples.logContact },
    statuses: [201],
  },
  {
    ...write,
    route: "apiReadBack",
    name: "settleReadBack",
    summary:
      "Notes that the customer said yes to what we understood, or goes on without it, with a reason. Before that nothing is asked for and no resolution leaves: 409, `read-back-open`.",
    body: { name: "SettleReadBack", schema: SettleReadBack, example: examples.settleReadBack },
    statuses: [200],
  },
  {
    ...write,
    route: "apiResolution",
    name: "resolveCase",
    summary:
      "Puts a case right: the explanation in three parts, the apology and the thanks. Errors of the reading refuse it (422), unless a `readingReason` says why the words stay.",
    body: { name: "ResolveCase", schema: ResolveCaseByApi, example: examples.resolveCase },
    statuses: [201],
  },
];

const onAccommodations: readonly Operation[] = [
  {
    route: "apiAccommodations",
    method: "post",
    name: "askAccommodation",
    summary:
      "Asks finance for a credit or a gift card. The same asked again while it waits answers 200.",
    scope: "accommodations:ask",
    body: {
      name: "AskAccommodation",
      schema: AskAccommodation,
      example: examples.askAccommodation,
    },
    answer: "Accommodation",
    statuses: [201, 200],
  },
  {
    ...decide,
    route: "apiApprove",
    name: "approveAccommodation",
    summary: "Approves. Not for whoever asked for it, nor for the owner of its case.",
    body: { name: "ApproveAccommodation", schema: ApproveAccommodation, example: examples.approve },
  },
  {
    ...decide,
    route: "apiDecline",
    name: "declineAccommodation",
    summary: "Declines, with a reason that the agent can use.",
    body: { name: "DeclineAccommodation", schema: DeclineAccommodation, example: examples.decline },
  },
];

export const apiOperations: readonly Operation[] = [...onCases, ...onAccommodations];
