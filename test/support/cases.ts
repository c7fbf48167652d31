import { type Actor, theSystem } from "#app/domain/actor.ts";
import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { openCase } from "#app/operations/cases/open-case.ts";
import { OpenCase } from "#app/operations/cases/open-case-fields.ts";
import { resolveCase } from "#app/operations/cases/resolve-case.ts";
import { settleReadBack } from "#app/operations/cases/settle-read-back.ts";
import type { Services } from "#app/operations/services.ts";

export type StaffActor = Actor & { readonly kind: "staff" };

/** Adds a member of staff who can act; the words for them are the test's own where given. */
export async function addStaff(
  services: Services,
  given: Partial<Parameters<Services["staffAuth"]["createStaff"]>[0]> = {},
): Promise<StaffActor> {
  const created = await services.staffAuth.createStaff({
    name: "Marco Ruiz",
    email: "marco@amends.test",
    role: "agent",
    title: "Customer care",
    phone: "+34 910 555 017",
    password: "correct horse battery",
    ...given,
  });
  if (!created.ok) throw new Error(`the member of staff was refused: ${created.reason}`);
  return { kind: "staff", id: created.staff.id };
}

type Given = { readonly customer?: Record<string, unknown> } & Record<string, unknown>;

/** Opens a case as staff would have typed it. There must be somebody who can own it. */
export async function openTestCase(
  services: Services,
  given: Given = {},
  actor: Actor = theSystem,
): Promise<CaseFile> {
  const { customer, ...rest } = given;
  const input = OpenCase.parse({
    customer: {
      name: "Ana Duarte",
      email: "ana.duarte@example.test",
      phone: "+34 600 555 231",
      locale: "en",
      timezone: "Europe/Madrid",
      ...customer,
    },
    subject: "Printer will not start",
    problem: "The printer beeps three times and the display stays dark.",
    product: "Lumen LX-410",
    channel: "phone",
    severity: "high",
    ...rest,
  });
  const opened = await openCase(services, input, actor);
  if (!opened.ok) throw new Error(`the case was refused: ${opened.reason}`);
  return opened.caseFile;
}

/** The customer said yes to what we understood: remedies are open (R4). */
export async function confirmAloud(services: Services, reference: string, actor: Actor) {
  const settled = await settleReadBack(services, reference, { confirmed: true }, actor);
  if (!settled.ok) throw new Error(settled.reason);
}

/** Puts a case right, the way it has to be: with her yes to what we understood first (R4). */
export async function putRight(...given: Parameters<typeof resolveCase>) {
  const [services, reference, , actor] = given;
  await confirmAloud(services, reference, actor);
  return resolveCase(...given);
}

/** The path of the customer's page of a case, by the link its mails carry. */
export async function pagePath(services: Services, caseId: string): Promise<string> {
  const [link] = await services.transaction((store) => store.links.list(caseId));
  if (!link) throw new Error("the case has no link");
  return new URL(services.customerUrl(link.id)).pathname;
}
