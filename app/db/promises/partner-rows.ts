import { z } from "zod";
import type {
  NamedPartnerContact,
  Partner,
  PartnerAsk,
  PartnerContact,
  PartnerRecord,
} from "#app/operations/ports/partners.ts";

export const PartnerRow = z
  .object({
    id: z.string(),
    name: z.string(),
    contact_name: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    created_at: z.date(),
    retired_at: z.date().nullable(),
  })
  .transform(
    (row): Partner => ({
      id: row.id,
      name: row.name,
      contactName: row.contact_name,
      email: row.email,
      phone: row.phone,
      createdAt: row.created_at,
      retiredAt: row.retired_at,
    }),
  );

/** A row of case_partners with the partner's name. */
export const AskRow = z
  .object({
    id: z.string(),
    case_id: z.string(),
    partner_id: z.string(),
    partner_name: z.string(),
    contact: z.string().nullable(),
    asked: z.string(),
    asked_by: z.string(),
    asked_at: z.date(),
    first_promised_at: z.date().nullable(),
    promised_at: z.date().nullable(),
    silence_alarm_at: z.date(),
    last_heard_at: z.date().nullable(),
    silent_since: z.date().nullable(),
    silences: z.number(),
    state: z.enum(["asked", "done", "given-up"]),
    ended_at: z.date().nullable(),
  })
  .transform(
    (row): PartnerAsk => ({
      id: row.id,
      caseId: row.case_id,
      partnerId: row.partner_id,
      partnerName: row.partner_name,
      contact: row.contact,
      asked: row.asked,
      askedBy: row.asked_by,
      askedAt: row.asked_at,
      firstPromisedAt: row.first_promised_at,
      promisedAt: row.promised_at,
      silenceAlarmAt: row.silence_alarm_at,
      lastHeardAt: row.last_heard_at,
      silentSince: row.silent_since,
      silences: row.silences,
      state: row.state,
      endedAt: row.ended_at,
    }),
  );

const Contact = z.object({
  at: z.date(),
  by: z.string().nullable(),
  direction: z.enum(["out", "in"]),
  answered: z.boolean(),
  words: z.string(),
});
export const ContactRow = Contact.transform((row): PartnerContact => row);

export const NamedContactRow = Contact.extend({
  case_partner_id: z.string(),
  by_name: z.string().nullable(),
}).transform(
  ({ case_partner_id: askId, by_name: byName, ...row }): NamedPartnerContact => ({
    ...row,
    askId,
    byName,
  }),
);

/** How a partner keeps their word, with their id. */
export const RecordRow = z
  .object({
    partner_id: z.string(),
    asked: z.coerce.number(),
    silences: z.coerce.number(),
    in_time: z.coerce.number(),
    late: z.coerce.number(),
  })
  .transform(({ partner_id, asked, silences, in_time: inTime, late }): [string, PartnerRecord] => {
    const came = inTime + late;
    return [partner_id, { asked, silences, inTime, late, rate: came ? inTime / came : null }];
  });
