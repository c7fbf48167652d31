import { z } from "zod";
import { caseStatusNames } from "#app/domain/cases/case-status.ts";
import { channelNames } from "#app/domain/cases/channel.ts";
import { faultNames } from "#app/domain/cases/fault.ts";
import { severityNames } from "#app/domain/clock/severity.ts";
import type { Services, Store } from "#app/operations/services.ts";
import type { ApiCaseView } from "#app/operations/views/api-case.ts";
import { url } from "#app/urls.ts";
import type { Answer } from "./change.ts";
import { etagOf } from "./etag.ts";

const text = z.string().nullable();
const instant = z.iso.datetime();

/** A case as the API answers it; the document is made from it too. */
export const CaseAnswer = z.strictObject({
  id: z.uuid(),
  reference: z.string(),
  externalRef: text,
  status: z.enum(caseStatusNames),
  severity: z.enum(severityNames),
  fault: z.enum(faultNames),
  channel: z.enum(channelNames),
  /** Its name. */
  brand: z.string(),
  subject: z.string(),
  problem: z.string(),
  product: text,
  serial: text,
  order: text,
  place: text,
  customer: z.strictObject({
    id: z.uuid(),
    name: z.string(),
    email: text,
    phone: text,
    locale: z.string(),
    timezone: z.string(),
    tier: z.string(),
  }),
  owner: z.strictObject({ name: z.string(), email: z.string(), title: z.string(), phone: text }),
  /** The customer's page; null once its link has ended. */
  statusUrl: z.url().nullable(),
  /** Her page says only whom to talk to. */
  restricted: z.boolean(),
  /** What she said once it was put right (R22): of the newest answer, 1 to 5; null until she answers. */
  feedback: z.strictObject({
    satisfaction: z.strictObject({ score: z.int().min(1).max(5), words: text }).nullable(),
    questions: z.strictObject({ doing: text, helped: text }).nullable(),
  }),
  receivedAt: instant,
  openedAt: instant,
  updatedAt: instant,
  nextUpdateDueAt: instant.nullable(),
  resolvedAt: instant.nullable(),
  closedAt: instant.nullable(),
  version: z.int(),
});

/** A case as a program reads it. */
export function presentCase(services: Services, view: ApiCaseView): z.output<typeof CaseAnswer> {
  const { caseFile, customer, owner, linkId, feedback } = view;
  return {
    id: caseFile.id,
    reference: caseFile.reference,
    externalRef: caseFile.externalRef,
    status: caseFile.status,
    severity: caseFile.severity,
    fault: caseFile.fault,
    channel: caseFile.channel,
    brand: view.brand ?? services.settings.brand.name,
    subject: caseFile.subject,
    problem: caseFile.problem,
    product: caseFile.product,
    serial: caseFile.serial,
    order: caseFile.orderRef,
    place: caseFile.place,
    customer: {
      id: customer.id,
      name: customer.name,
      email: customer.email,
      phone: customer.phone,
      locale: customer.locale,
      timezone: customer.timeZone,
      tier: customer.tier,
    },
    owner,
    restricted: caseFile.restricted,
    statusUrl: linkId && services.customerUrl(linkId),
    feedback,
    receivedAt: caseFile.receivedAt.toISOString(),
    openedAt: caseFile.openedAt.toISOString(),
    updatedAt: caseFile.updatedAt.toISOString(),
    nextUpdateDueAt: isoOf(caseFile.nextUpdateDueAt),
    resolvedAt: isoOf(caseFile.resolvedAt),
    closedAt: isoOf(caseFile.closedAt),
    version: caseFile.version,
  };
}

/** An instant as programs read it: ISO 8601 in UTC; null stays null. */
export function isoOf(at: Date | null): string | null {
  return at?.toISOString() ?? null;
}

/** The case as it is now, within the transaction that changed it. */
export async function answerCase(
  services: Services,
  store: Store,
  reference: string,
  status: Answer["status"],
): Promise<Answer> {
  const view = await store.apiCases.find(reference);
  if (!view) throw new Error(`the case ${reference} is gone`);
  const body = JSON.stringify(presentCase(services, view));
  const headers = {
    ETag: etagOf(view.caseFile.version, body),
    Location: url("apiCase", { reference }),
  };
  return { status, body, headers };
}
