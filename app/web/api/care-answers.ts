import { z } from "zod";
import {
  type CustomerPromise,
  certaintyNames,
  promiseStateNames,
} from "#app/domain/promises/promise.ts";
import { doerNames, type Step } from "#app/domain/promises/step.ts";
import type { PartnerAsk } from "#app/operations/ports/partners.ts";
import { isoOf } from "./case-answer.ts";
import type { Answer } from "./change.ts";

const text = z.string().nullable();
const instant = z.iso.datetime();

/** A promise as the API answers it: a range where `dueFrom` is given. */
export const PromiseAnswer = z.strictObject({
  id: z.uuid(),
  caseId: z.uuid(),
  what: z.string(),
  dueFrom: instant.nullable(),
  dueAt: instant,
  certainty: z.enum(certaintyNames),
  state: z.enum(promiseStateNames),
  madeAt: instant,
  keptAt: instant.nullable(),
  brokenAt: instant.nullable(),
  because: text,
  movedFrom: z.uuid().nullable(),
  replacedBy: z.uuid().nullable(),
});

function presentPromise(promise: CustomerPromise): z.output<typeof PromiseAnswer> {
  const { id, caseId, what, due, certainty, state, because, movedFrom, replacedBy } = promise;
  return {
    id,
    caseId,
    what,
    dueFrom: isoOf(due.from),
    dueAt: due.at.toISOString(),
    certainty,
    state,
    madeAt: promise.madeAt.toISOString(),
    keptAt: isoOf(promise.keptAt),
    brokenAt: isoOf(promise.brokenAt),
    because,
    movedFrom,
    replacedBy,
  };
}

/** Answers with a promise as it is now. */
export function answerPromise(promise: CustomerPromise, status: Answer["status"]): Answer {
  return { status, body: JSON.stringify(presentPromise(promise)), headers: {} };
}

/** A line of "what happens next"; what has a time is a promise as well. */
export const StepAnswer = z.strictObject({
  id: z.uuid(),
  caseId: z.uuid(),
  what: z.string(),
  doer: z.enum(doerNames),
  why: text,
  neededOn: z.iso.date().nullable(),
  state: z.enum(["open", "done", "dropped"]),
  promise: PromiseAnswer.nullable(),
});

/** Answers with a step, and its promise where it has a time. */
export function answerStep(
  { id, caseId, what, doer, why, neededOn, state }: Step,
  promise: CustomerPromise | null,
  status: Answer["status"],
): Answer {
  const made = promise && presentPromise(promise);
  const body = { id, caseId, what, doer, why, neededOn, state, promise: made };
  return { status, body: JSON.stringify(body), headers: {} };
}

/** What is asked of a partner on a case. */
export const PartnerAskAnswer = z.strictObject({
  id: z.uuid(),
  caseId: z.uuid(),
  partner: z.string(),
  asked: z.string(),
  promisedAt: instant.nullable(),
  silenceAlarmAt: instant,
  silentSince: instant.nullable(),
  state: z.enum(["asked", "done", "given-up"]),
});

/** Answers with what a partner was asked. */
export function answerPartnerAsk(ask: PartnerAsk, status: Answer["status"]): Answer {
  const { id, caseId, partnerName: partner, asked, state } = ask;
  const body = {
    id,
    caseId,
    partner,
    asked,
    promisedAt: isoOf(ask.promisedAt),
    silenceAlarmAt: ask.silenceAlarmAt.toISOString(),
    silentSince: isoOf(ask.silentSince),
    state,
  };
  return { status, body: JSON.stringify(body), headers: {} };
}
