import { z } from "zod";
import type { CaseFile, Customer, StaffMember } from "#app/domain/cases/case-file.ts";
import { caseStatusNames } from "#app/domain/cases/case-status.ts";
import { channelNames } from "#app/domain/cases/channel.ts";
import { faultNames } from "#app/domain/cases/fault.ts";
import { severityNames } from "#app/domain/clock/severity.ts";

const Prevention = z.discriminatedUnion("known", [
  z.object({ known: z.literal(true), words: z.string() }),
  z.object({ known: z.literal(false), sayBy: z.string() }),
]);

export const ResolutionJson = z.object({
  whatWentWrong: z.string(),
  howPutRight: z.string(),
  whyNotAgain: Prevention,
  apology: z.string(),
  thanks: z.string(),
  fault: z.enum(faultNames),
  signedBy: z.string(),
});

export const TimeSpanJson = z.object({
  count: z.number(),
  unit: z.enum(["minutes", "hours", "days", "weeks"]),
  counted: z.enum(["working-time", "around-the-clock"]),
});

const CadenceOverrideJson = z.object({ cadence: TimeSpanJson, reason: z.string() });

/** A row of case_files, checked on its way out. */
export const CaseRow = z
  .object({
    id: z.string(),
    reference: z.string(),
    external_ref: z.string().nullable(),
    brand_id: z.string(),
    discreet: z.boolean(),
    restricted: z.boolean(),
    customer_id: z.string(),
    team_id: z.string().nullable(),
    owner_id: z.string(),
    deputy_id: z.string().nullable(),
    status: z.enum(caseStatusNames),
    severity: z.enum(severityNames),
    fault: z.enum(faultNames),
    channel: z.enum(channelNames),
    received_at: z.date(),
    opened_at: z.date(),
    opened_by: z.string().nullable(),
    subject: z.string(),
    problem: z.string(),
    product: z.string().nullable(),
    serial: z.string().nullable(),
    order_ref: z.string().nullable(),
    place: z.string().nullable(),
    read_back_state: z.enum(["open", "confirmed", "corrected"]),
    read_back_waived_at: z.date().nullable(),
    last_word_at: z.date().nullable(),
    next_update_due_at: z.date().nullable(),
    clock_stopped_at: z.date().nullable(),
    cadence_override: CadenceOverrideJson.nullable(),
    chase_count: z.number(),
    chases_in_all: z.number(),
    failure_count: z.number(),
    resolution: ResolutionJson.nullable(),
    resolved_at: z.date().nullable(),
    closed_at: z.date().nullable(),
    version: z.coerce.number(),
    updated_at: z.date(),
  })
  .transform(
    (row): CaseFile => ({
      id: row.id,
      reference: row.reference,
      externalRef: row.external_ref,
      brandId: row.brand_id,
      discreet: row.discreet,
      restricted: row.restricted,
      customerId: row.customer_id,
      teamId: row.team_id,
      ownerId: row.owner_id,
      deputyId: row.deputy_id,
      status: row.status,
      severity: row.severity,
      fault: row.fault,
      channel: row.channel,
      receivedAt: row.received_at,
      openedAt: row.opened_at,
      openedBy: row.opened_by,
      subject: row.subject,
      problem: row.problem,
      product: row.product,
      serial: row.serial,
      orderRef: row.order_ref,
      place: row.place,
      readBack: row.read_back_state,
      readBackWaivedAt: row.read_back_waived_at,
      lastWordAt: row.last_word_at,
      nextUpdateDueAt: row.next_update_due_at,
      clockStoppedAt: row.clock_stopped_at,
      cadenceOverride: row.cadence_override,
      chaseCount: row.chase_count,
      chasesInAll: row.chases_in_all,
      failureCount: row.failure_count,
      resolution: row.resolution,
      resolvedAt: row.resolved_at,
      closedAt: row.closed_at,
      version: row.version,
      updatedAt: row.updated_at,
    }),
  );

export const CustomerRow = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    locale: z.string(),
    time_zone: z.string(),
    tier: z.string(),
  })
  .transform(
    ({ time_zone, ...row }): Customer => ({
      id: row.id,
      name: row.name,
      email: row.email,
      phone: row.phone,
      locale: row.locale,
      timeZone: time_zone,
      tier: row.tier,
    }),
  );

export const staffColumns = ["id", "name", "title", "email", "phone", "picture_url", "team_id"];

export const StaffRow = z
  .object({
    id: z.string(),
    name: z.string(),
    title: z.string(),
    email: z.string(),
    phone: z.string().nullable(),
    picture_url: z.string().nullable(),
    team_id: z.string().nullable(),
  })
  .transform(
    ({ picture_url, team_id, ...row }): StaffMember => ({
      ...row,
      pictureUrl: picture_url,
      teamId: team_id,
    }),
  );
