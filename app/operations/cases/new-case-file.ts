import { type Actor, staffBehind } from "#app/domain/actor.ts";
import type { CaseFile, Customer, StaffMember } from "#app/domain/cases/case-file.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { caseReference } from "#app/domain/cases/reference.ts";
import { clockAfterOurWord } from "../our-word.ts";
import type { Services, Store } from "../services.ts";
import type { OpenCaseInput } from "./open-case-fields.ts";

/** A customer as she is first known: in English and on our clocks where nothing else is said. */
export function newCustomer(services: Services, given: OpenCaseInput["customer"]): Customer {
  return {
    id: services.newId(),
    name: given.name,
    email: given.email ?? null,
    phone: given.phone ?? null,
    locale: given.locale ?? "en",
    timeZone: given.timezone ?? services.settings.calendar.timeZone,
    tier: "standard",
  };
}

type Around = { customer: Customer; owner: StaffMember; actor: Actor; brand: { id: string } };

/** A case file as it begins: its deputy, and when the next word is owed. Nothing is written. */
export async function beginCaseFile(
  services: Services,
  store: Store,
  input: OpenCaseInput,
  around: Around,
): Promise<CaseFile> {
  const caseFile = newCaseFile(services, input, around);
  const deputy = await store.staff.findDeputyFor(around.owner);
  // The acknowledgement is of the very instant the case was opened: no person has spoken yet.
  const { openedAt } = caseFile;
  const opened = { caseFile, customer: around.customer };
  const clock = await clockAfterOurWord(services, store, opened, openedAt);
  return { ...caseFile, ...clock, deputyId: deputy?.id ?? null };
}

function newCaseFile(
  services: Services,
  input: OpenCaseInput,
  { customer, owner, actor, brand }: Around,
): CaseFile {
  const now = services.now();
  const severity = input.severity ?? "normal";
  const status = input.status ?? "received";
  return {
    id: services.newId(),
    reference: caseReference(services.randomBytes(5)),
    externalRef: input.externalRef ?? null,
    brandId: brand.id,
    customerId: customer.id,
    teamId: owner.teamId,
    ownerId: owner.id,
    deputyId: null,
    status,
    severity,
    fault: input.fault ?? "unclear",
    channel: input.channel,
    receivedAt: input.receivedAt ?? now,
    openedAt: now,
    openedBy: staffBehind(actor),
    subject: input.subject,
    problem: input.problem,
    product: input.product ?? null,
    serial: input.serial ?? null,
    orderRef: input.order ?? null,
    place: input.place ?? null,
    discreet: false,
    restricted: false,
    readBack: "open",
    readBackWaivedAt: null,
    lastWordAt: now,
    nextUpdateDueAt: null,
    clockStoppedAt: null,
    cadenceOverride: null,
    chaseCount: 0,
    chasesInAll: 0,
    failureCount: 1,
    resolution: null,
    resolvedAt: isOpen(status) ? null : now,
    closedAt: status === "closed" ? now : null,
    version: 1,
    updatedAt: now,
  };
}
