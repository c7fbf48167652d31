import { theSystem } from "#app/domain/actor.ts";
import type { CaseHappening } from "#app/domain/cases/case-event.ts";
import type { EscalationRole } from "#app/domain/escalation/role.ts";
import { usualBrand } from "../brands/brand-of-case.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Services, Store } from "../services.ts";
import { writeEvents } from "../write-events.ts";

export type StaffNews = {
  /** What it is about, such as "update-overdue", and the id of that. */
  readonly about: string;
  readonly subjectId: string;
  /** The same in words, for a chat. */
  readonly what: string;
  readonly since: Date;
  readonly role: EscalationRole;
  readonly staffId: string;
  /** The same words again tell nobody twice. */
  readonly once: string;
  /** Where on the case's page it is answered; its top where left out. */
  readonly place?: "escalations";
};

/**
 * Tells one named person that a case wants them: in the history, by mail, and in their team's chat.
 * `more` is what else is written into the history with it.
 * An alert holds a reference, what, since when, and the rung: nothing personal (R25).
 */
export async function tellStaff(
  services: Services,
  store: Store,
  context: CaseContext,
  { about, subjectId, what, since, role, staffId, once, place }: StaffNews,
  more: readonly CaseHappening[] = [],
): Promise<void> {
  await writeEvents(services, store, context, theSystem, [
    { type: "staff-alerted", about, subjectId, role, staffId },
    ...more,
  ]);
  const { reference, severity, teamId } = context.caseFile;
  const reader = await store.ladders.getReader(staffId);
  const at = services.now();
  const url = services.deskUrl(reference) + (place ? `#${place}` : "");
  await store.outbox.put({
    kind: "escalation-alert",
    caseId: null,
    customerId: null,
    to: { name: reader.name, address: reader.email },
    locale: reader.locale,
    props: {
      brand: await usualBrand(services, store),
      name: reader.name,
      locale: reader.locale,
      timeZone: reader.timeZone,
      reference,
      about,
      since: since.toISOString(),
      role,
      url,
    },
    once,
    createdAt: at,
    dueAt: at,
  });
  const facts = { reference, what, severity, since: since.toISOString(), role, url };
  await store.alerts.put(teamId, { facts, once, at });
}
