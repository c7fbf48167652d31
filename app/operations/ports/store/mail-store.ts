import type { ComposedDrafts, HeldMail } from "../composer.ts";
import type { DeliveryReports, Suppressions } from "../delivery.ts";
import type { Outbox } from "../outbox.ts";
import type { MailboxPositions, ReceivedMails } from "../receiving.ts";

/** Mail: while a person writes it, as it leaves, what became of it, and what comes in. */
export type MailStore = {
  readonly composedDrafts: ComposedDrafts;
  readonly heldMail: HeldMail;
  readonly outbox: Outbox;
  readonly deliveryReports: DeliveryReports;
  readonly suppressions: Suppressions;
  readonly receivedMails: ReceivedMails;
  readonly mailboxPositions: MailboxPositions;
};
