import type { CaseEvent, CaseEventType } from "#app/domain/cases/case-event.ts";
import type { EmailKind, EmailProps } from "#emails/index.ts";
import type { Letterhead } from "#emails/kit/letterhead.ts";
import type { CaseContext } from "./ports/cases.ts";

/** One mail an event calls for: the same `once` writes no second one. */
export type Letter = {
  [Kind in EmailKind]: {
    readonly kind: Kind;
    readonly props: EmailProps<Kind>;
    readonly once: string;
  };
}[EmailKind];

type Writer<Type extends CaseEventType> = (
  event: CaseEvent<Type>,
  head: Letterhead,
  context: CaseContext,
) => Letter | null;

type Letters = { readonly [Type in CaseEventType]: Writer<Type> | null };

/** Every mail a customer gets, and the event that sends it. `null`: that event writes no mail. */
const letters: Letters = {
  "case-opened": (event, head, { caseFile }) => ({
    kind: "acknowledgement",
    props: {
      ...head,
      understood: caseFile.problem,
      channel: caseFile.channel,
      receivedAt: caseFile.receivedAt.toISOString(),
    },
    once: `acknowledgement:${event.caseId}`,
  }),
  "update-posted": ({ body, at }, head, { caseFile }) => ({
    kind: "update",
    props: { ...head, body },
    once: `update:${caseFile.id}:${caseFile.version}:${at.getTime()}`,
  }),
  "nothing-new-said": null,
  "case-resolved": null,
  "credit-issued": null,
  "gift-card-heads-up-given": null,
  "gift-card-announced": null,
  "follow-up-sent": null,
  "case-reopened": null,
  "owner-named": null,
  "read-back-confirmed": null,
  "read-back-corrected": null,
  "note-added": null,
  "status-changed": null,
  "fault-recorded": null,
  "contact-logged": null,
  "customer-wrote": null,
  "call-asked-for": null,
  "file-added": null,
  "call-task-opened": null,
  "call-made": null,
  "accommodation-asked": null,
  "accommodation-approved": null,
  "accommodation-declined": null,
  "gift-card-issued": null,
  "gift-code-revealed": null,
  "case-closed": null,
  "follow-ups-planned": null,
  "follow-up-held": null,
  "message-failed": null,
  "message-decided": null,
  "link-revoked": null,
  "link-sent-anew": null,
};

/** Whether an event is told to the customer by mail, or by a call where there is no address. */
export function isToldToCustomer(type: CaseEventType): boolean {
  return letters[type] !== null;
}

/** The mail an event calls for, or null. */
export function letterFor(event: CaseEvent, head: Letterhead, context: CaseContext): Letter | null {
  const write = letters[event.type] as Writer<CaseEventType> | null;
  return write ? write(event, head, context) : null;
}
