import { z } from "zod";
import { ResolutionJson } from "#app/db/cases/case-rows.ts";
import { caseStatusNames } from "#app/domain/cases/case-status.ts";
import { channelNames } from "#app/domain/cases/channel.ts";
import { type ProblemState, problemStateNames, wordsFor } from "#app/domain/problems/problem.ts";
import { promiseStateNames } from "#app/domain/promises/promise.ts";
import { doerNames } from "#app/domain/promises/step.ts";
import type { CustomerPage, LinkedCase } from "#app/operations/views/portal/customer-page.ts";
import { AppointmentJson, OptionsJson } from "./customer-page-choices.ts";
import { readHistory } from "./customer-page-history.ts";

/** Whose page a link opens, and all that a copy of it kept by a browser goes by. */
export const LinkRow = z
  .object({
    link_id: z.string(),
    case_id: z.string(),
    expires_at: z.date(),
    revoked_at: z.date().nullable(),
    version: z.number(),
    reader: z.enum(["customer", "reader"]),
    locale: z.string(),
    owner_updated_at: z.date(),
    problem_version: z.number().nullable(),
    brand_id: z.string(),
    brand_version: z.number(),
    restricted: z.boolean(),
  })
  .transform(
    (row): LinkedCase => ({
      linkId: row.link_id,
      caseId: row.case_id,
      expiresAt: row.expires_at,
      revokedAt: row.revoked_at,
      version: row.version,
      reader: row.reader,
      locale: row.locale,
      ownerUpdatedAt: row.owner_updated_at,
      problemVersion: row.problem_version,
      brand: { id: row.brand_id, version: row.brand_version },
      isRestricted: row.restricted,
    }),
  );

const instant = z.string().transform((text) => new Date(text));
const money = { amountMinor: z.number(), currency: z.string() };

const PromiseJson = z.object({
  id: z.string(),
  what: z.string(),
  dueFrom: instant.nullable(),
  dueAt: instant,
  state: z.enum(promiseStateNames),
  keptAt: instant.nullable(),
  because: z.string().nullable(),
  toldAt: instant.nullable(),
  isOwed: z.boolean(),
  isDisputed: z.boolean(),
});

const StepJson = z.object({
  id: z.string(),
  what: z.string(),
  doer: z.enum(doerNames),
  partner: z.string().nullable(),
  why: z.string().nullable(),
  neededOn: z.string().nullable(),
  dueFrom: instant.nullable(),
  dueAt: instant.nullable(),
  state: z.enum(["open", "done"]),
});

const text = z.string().nullable();
const FeedbackJson = z.object({
  satisfaction: z.object({ score: z.number(), words: text }).nullable(),
  questions: z.object({ doing: text, helped: text }).nullable(),
  isFirstFailure: z.boolean(),
});

/** The row of `pageSql`: all that a customer may read of her case. */
export const PageRow = z
  .object({
    id: z.string(),
    reference: z.string(),
    version: z.number(),
    status: z.enum(caseStatusNames),
    subject: z.string(),
    product: z.string().nullable(),
    problem: z.string(),
    discreet: z.boolean(),
    channel: z.enum(channelNames),
    received_at: instant,
    read_back_state: z.enum(["open", "confirmed", "corrected"]),
    next_update_due_at: instant.nullable(),
    resolution: ResolutionJson.nullable(),
    customer: z.object({
      name: z.string(),
      hasEmail: z.boolean(),
      hasPhone: z.boolean(),
      locale: z.string(),
      timeZone: z.string(),
      followUpsStopped: z.boolean(),
      mails: z.enum(["every-word", "news-only"]),
      reachBy: z.enum(["mail", "phone"]),
    }),
    owner: z.object({
      name: z.string(),
      title: z.string(),
      phone: z.string().nullable(),
      pictureUrl: z.string().nullable(),
    }),
    call_is_waiting: z.boolean(),
    credits: z.array(z.object({ number: z.string(), ...money })),
    gift_cards: z.array(z.object({ id: z.string(), ...money, expiresOn: z.string().nullable() })),
    given: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(["refund", "replacement", "better-model", "free-period", "goodwill-note"]),
        what: z.string().nullable(),
        number: z.string().nullable(),
        money: z.object(money).nullable(),
      }),
    ),
    files: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        sizeBytes: z.number(),
        byCustomer: z.boolean(),
      }),
    ),
    promises: z.array(PromiseJson),
    steps: z.array(StepJson),
    options: OptionsJson.nullable(),
    appointments: z.array(AppointmentJson),
    readers: z.array(z.object({ id: z.string(), name: z.string() })),
    silences: z.array(z.object({ partner: z.string(), since: instant })),
    feedback: FeedbackJson,
    known_problem: z
      .object({ words: z.record(z.string(), z.string()), state: z.enum(problemStateNames) })
      .nullable(),
    history: z.array(z.unknown()),
  })
  .transform(
    (row): CustomerPage => ({
      caseId: row.id,
      reference: row.reference,
      version: row.version,
      status: row.status,
      subject: row.subject,
      product: row.product,
      problem: row.problem,
      discreet: row.discreet,
      channel: row.channel,
      receivedAt: row.received_at,
      readBack: row.read_back_state,
      nextUpdateAt: row.next_update_due_at,
      resolution: row.resolution,
      customer: row.customer,
      owner: row.owner,
      callIsWaiting: row.call_is_waiting,
      credits: row.credits,
      giftCards: row.gift_cards,
      given: row.given,
      files: row.files,
      promises: row.promises,
      steps: row.steps,
      options: row.options,
      appointments: row.appointments,
      readers: row.readers,
      silences: row.silences,
      feedback: row.feedback,
      knownProblem: row.known_problem && knownFor(row.known_problem, row.customer.locale),
      history: readHistory(row.history),
    }),
  );

/** In her language, else in English: the words of the others never leave the server. */
function knownFor(
  { words, state }: { words: Readonly<Record<string, string>>; state: ProblemState },
  locale: string,
): CustomerPage["knownProblem"] {
  const own = wordsFor(words, locale);
  return own && { ...own, state };
}
