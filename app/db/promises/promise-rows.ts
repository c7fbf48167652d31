import { z } from "zod";
import { channelNames } from "#app/domain/cases/channel.ts";
import {
  type CustomerPromise,
  certaintyNames,
  promiseStateNames,
} from "#app/domain/promises/promise.ts";
import { doerNames, type Step } from "#app/domain/promises/step.ts";

/** A row of customer_promises, checked on its way out. */
export const PromiseRow = z
  .object({
    id: z.string(),
    case_id: z.string(),
    customer_id: z.string(),
    what: z.string(),
    due_from: z.date().nullable(),
    due_at: z.date(),
    certainty: z.enum(certaintyNames),
    made_by: z.string(),
    team_id: z.string().nullable(),
    partner_id: z.string().nullable(),
    channel: z.enum(channelNames),
    contact_id: z.coerce.string().nullable(),
    made_at: z.date(),
    state: z.enum(promiseStateNames),
    warned_at: z.date().nullable(),
    kept_at: z.date().nullable(),
    broken_at: z.date().nullable(),
    disputed_at: z.date().nullable(),
    because: z.string().nullable(),
    moved_from: z.string().nullable(),
    replaced_by: z.string().nullable(),
    released_at: z.date().nullable(),
  })
  .transform(
    (row): CustomerPromise => ({
      id: row.id,
      caseId: row.case_id,
      what: row.what,
      due: { from: row.due_from, at: row.due_at },
      certainty: row.certainty,
      madeBy: row.made_by,
      teamId: row.team_id,
      partnerId: row.partner_id,
      customerId: row.customer_id,
      channel: row.channel,
      contactId: row.contact_id,
      madeAt: row.made_at,
      state: row.state,
      warnedAt: row.warned_at,
      keptAt: row.kept_at,
      brokenAt: row.broken_at,
      disputedAt: row.disputed_at,
      because: row.because,
      movedFrom: row.moved_from,
      replacedBy: row.replaced_by,
      releasedAt: row.released_at,
    }),
  );

/** A row of case_steps, checked on its way out. */
export const StepRow = z
  .object({
    id: z.string(),
    case_id: z.string(),
    what: z.string(),
    doer: z.enum(doerNames),
    partner_id: z.string().nullable(),
    promise_id: z.string().nullable(),
    why: z.string().nullable(),
    needed_on: z.string().nullable(),
    added_by: z.string(),
    added_at: z.date(),
    state: z.enum(["open", "done", "dropped"]),
    ended_at: z.date().nullable(),
  })
  .transform(
    (row): Step => ({
      id: row.id,
      caseId: row.case_id,
      what: row.what,
      doer: row.doer,
      partnerId: row.partner_id,
      promiseId: row.promise_id,
      why: row.why,
      neededOn: row.needed_on,
      addedBy: row.added_by,
      addedAt: row.added_at,
      state: row.state,
      endedAt: row.ended_at,
    }),
  );
