import { NothingSent } from "#app/web/api/care-paths.ts";
import type { Operation } from "#app/web/api/document-paths.ts";
import {
  BeginBroadcast,
  ReviseBroadcast,
  SendCounted,
  SteerBroadcast,
} from "./broadcast-inputs.ts";
import {
  AddAffected,
  LinkCase,
  LinkedCasesQuery,
  NoteProblem,
  ProblemListQuery,
  ReviseProblem,
} from "./known-problem-inputs.ts";

const read = { method: "get", scope: "cases:read", statuses: [200] } as const;
const write = { method: "post", scope: "problems:write", statuses: [200] } as const;
const send = { method: "post", scope: "broadcasts:send", statuses: [200] } as const;

const words = { en: "The seal hardens. A new one is on its way to you, at no cost." };

const onProblems: readonly Operation[] = [
  {
    ...read,
    route: "apiProblems",
    name: "listProblems",
    summary: "What has failed many customers; the oldest change first.",
    query: ProblemListQuery,
    answer: "KnownProblemList",
  },
  {
    ...write,
    route: "apiProblems",
    name: "noteProblem",
    summary:
      "Writes a known problem down. Its `words` are all that the pages of its cases say about it.",
    body: {
      name: "NoteProblem",
      schema: NoteProblem,
      example: {
        title: "Helm 7 display goes dark",
        failure: "repair-failed",
        product: "Helm 7",
        words: { en: "Other owners of this display have told us the same." },
      },
    },
    answer: "KnownProblem",
    statuses: [201],
  },
  {
    ...read,
    route: "apiProblem",
    name: "getProblem",
    summary: "One problem.",
    answer: "KnownProblem",
  },
  {
    ...write,
    route: "apiProblem",
    name: "reviseProblem",
    summary:
      "Writes anew what is known of it; what is left out stays, null takes a word away. If-Match is asked for (428).",
    body: {
      name: "ReviseProblem",
      schema: ReviseProblem,
      example: { state: "workaround", cause: "A seal hardens in the cold." },
    },
    answer: "KnownProblem",
  },
  {
    ...read,
    route: "apiProblemCases",
    name: "listCasesOfProblem",
    summary: "The cases that are part of it; the oldest link first.",
    query: LinkedCasesQuery,
    answer: "LinkedCases",
  },
  {
    ...write,
    route: "apiProblemCases",
    name: "linkCase",
    summary: "Makes a case part of it. A case is part of one at most: from another one it moves.",
    body: { name: "LinkCase", schema: LinkCase, example: { reference: "AM-7K3Q-X2M9" } },
    answer: "KnownProblem",
  },
  {
    ...write,
    route: "apiUnlinkCase",
    name: "unlinkCase",
    summary: "The case is no part of it after all.",
    body: { name: "UnlinkCase", schema: NothingSent, example: {} },
    answer: "KnownProblem",
  },
  {
    ...write,
    route: "apiProblemAffected",
    name: "addAffected",
    summary:
      "Adds customers who are affected and have not complained; a broadcast writes them a notice. Nobody is added twice. For leads and administrators.",
    body: {
      name: "AddAffected",
      schema: AddAffected,
      example: { people: [{ name: "Ana Duarte", email: "ana.duarte@example.com", locale: "es" }] },
    },
    answer: "AddedAffected",
  },
];

const onBroadcasts: readonly Operation[] = [
  {
    ...read,
    route: "apiProblemBroadcasts",
    name: "listBroadcasts",
    summary: "Words to all of its cases; the newest first.",
    answer: "BroadcastList",
  },
  {
    ...write,
    route: "apiProblemBroadcasts",
    name: "writeBroadcast",
    summary:
      "Writes one word for every case of the problem, by language. Nothing leaves: the answer shows to whom it would go, how it arrives on real cases, and what the reading finds.",
    body: {
      name: "WriteBroadcast",
      schema: BeginBroadcast,
      example: { moment: "update", words },
    },
    answer: "Broadcast",
    statuses: [201],
  },
  {
    ...read,
    route: "apiBroadcast",
    name: "getBroadcast",
    summary: "One of them: as it would leave, or how far it is.",
    answer: "Broadcast",
  },
  {
    ...write,
    route: "apiBroadcast",
    name: "reviseBroadcast",
    summary: "Writes it anew before it is sent. If-Match is asked for (428).",
    body: { name: "ReviseBroadcast", schema: ReviseBroadcast, example: { words } },
    answer: "Broadcast",
  },
  {
    ...send,
    route: "apiSendBroadcast",
    name: "sendBroadcast",
    summary:
      "Sends it, as it was read (If-Match is asked for) and to as many as `count` says. Beyond 25, another member of staff than its writer has to.",
    body: { name: "SendBroadcast", schema: SendCounted, example: { count: 214 } },
    answer: "Broadcast",
  },
  {
    ...send,
    route: "apiSteerBroadcast",
    name: "steerBroadcast",
    summary: "Pauses it, lets it go on, or stops it: whoever was not told then is not told.",
    body: { name: "SteerBroadcast", schema: SteerBroadcast, example: { move: "pause" } },
    answer: "Broadcast",
  },
];

/** Known problems and their broadcasts, as the document tells them. */
export const problemOperations: readonly Operation[] = [...onProblems, ...onBroadcasts];
