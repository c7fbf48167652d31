import { z } from "zod";
import { line } from "#app/operations/fields.ts";
import { AskPartner } from "#app/operations/partners/ask-partner.ts";
import type { Operation } from "./document-paths.ts";
import {
  AddStepByApi,
  MakePromiseByApi,
  MovePromiseByApi,
  TakePromiseBackByApi,
} from "./read-inputs.ts";

/** A program names a partner as people do. */
export const AskPartnerByName = AskPartner.omit({ partnerId: true }).extend({
  partner: line("the partner's name", 200),
});

export const NothingSent = z.strictObject({});

const write = { method: "post", scope: "cases:write" } as const;
const ofStep = { ...write, answer: "Step", statuses: [200] } as const;
const ofPromise = { ...write, answer: "Promise", statuses: [200] } as const;

/** Promises, steps and partners, as the document tells them. */
export const careOperations: readonly Operation[] = [
  {
    ...write,
    route: "apiPromises",
    name: "makePromise",
    summary:
      "Writes a promise down and tells the customer, in `update` where it is given. What is not certain becomes a range. Errors of the reading refuse it (422), unless a `readingReason` says why the words stay. The same again while it is open answers 200.",
    body: {
      name: "MakePromise",
      schema: MakePromiseByApi,
      example: {
        what: "A technician calls you to agree on a day.",
        dueAt: "2026-03-06T12:00:00Z",
        certainty: "certain",
        update: "The part is here. A technician calls you by Friday noon.",
      },
    },
    answer: "Promise",
    statuses: [201, 200],
  },
  {
    ...ofPromise,
    route: "apiKeepPromise",
    name: "keepPromise",
    summary: "It was done. After its time it was broken first, and is kept late.",
    body: { name: "KeepPromise", schema: NothingSent, example: {} },
  },
  {
    ...ofPromise,
    route: "apiMovePromise",
    name: "movePromise",
    summary:
      "Gives a promise a new time, told before it was due; after that it is broken all the same. Answers with the promise that stands in its place. Errors of the reading refuse it (422), unless a `readingReason` says why the words stay.",
    body: {
      name: "MovePromise",
      schema: MovePromiseByApi,
      example: {
        dueAt: "2026-03-10T12:00:00Z",
        certainty: "likely",
        because: "The carrier has lost a day at the border.",
      },
    },
  },
  {
    ...ofPromise,
    route: "apiWithdrawPromise",
    name: "withdrawPromise",
    summary:
      "Takes a promise back before its time, and tells the customer why. Errors of the reading refuse it (422), unless a `readingReason` says why the words stay.",
    body: {
      name: "WithdrawPromise",
      schema: TakePromiseBackByApi,
      example: { because: "The part is no longer made." },
    },
  },
  {
    ...ofPromise,
    route: "apiReleasePromise",
    name: "releasePromise",
    summary:
      "Gives up a broken promise that can no longer be kept. It stays broken. Errors of the reading refuse it (422), unless a `readingReason` says why the words stay.",
    body: {
      name: "ReleasePromise",
      schema: TakePromiseBackByApi,
      example: { because: "We replace the printer instead." },
    },
  },
  {
    ...write,
    route: "apiSteps",
    name: "addStep",
    summary:
      "Adds a line to what happens next: who does it, and by when. A time of ours or a partner's is a promise; a step for the customer says why. The same while it is open is the one there is.",
    body: {
      name: "AddStep",
      schema: AddStepByApi,
      example: {
        what: "Send us a photo of the label",
        doer: "customer",
        why: "The serial number on it tells us which part fits.",
        neededOn: "2026-03-09",
      },
    },
    answer: "Step",
    statuses: [201],
  },
  {
    ...ofStep,
    route: "apiStepDone",
    name: "endStep",
    summary:
      "The step is done; with it the promise of its time is kept. The same again answers with the step as it is.",
    body: { name: "EndStep", schema: NothingSent, example: {} },
  },
  {
    ...ofStep,
    route: "apiDropStep",
    name: "dropStep",
    summary:
      "The step is not needed any more. One whose promise is still owed is refused (409): withdraw that first. Where the customer had to do it, the history of her page says that she need not.",
    body: { name: "DropStep", schema: NothingSent, example: {} },
  },
  {
    ...write,
    route: "apiPartners",
    name: "askPartner",
    summary:
      "Puts a partner on a case. Their silence raises an alarm after a working day, or when their own promised time is past. The customer's clock runs on.",
    body: {
      name: "AskPartner",
      schema: AskPartnerByName,
      example: {
        partner: "Brightfix",
        asked: "Call her for an appointment.",
        promisedAt: "2026-03-05T12:00:00Z",
      },
    },
    answer: "PartnerAsk",
    statuses: [201],
  },
];
