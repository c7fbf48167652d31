import type { Role } from "#app/domain/roles.ts";
import type { KeptReport, Suppression } from "#app/operations/ports/delivery.ts";
import type { CallTask } from "#app/operations/ports/follow-up.ts";
import type { MessageState } from "#app/operations/ports/outbox.ts";

/** A call somebody owes a customer, with what it takes to make it. */
export type DeskCall = Pick<CallTask, "id" | "reason" | "words" | "dueAt"> & {
  readonly reference: string;
  readonly subject: string;
  readonly customerName: string;
  readonly phone: string | null;
  readonly customerTimeZone: string;
  readonly assigneeId: string;
  readonly assigneeName: string;
};

/** A message in a list: what became of it, in the server's words. */
export type DeskMessage = {
  readonly id: string;
  readonly kind: string;
  readonly state: MessageState;
  readonly reference: string | null;
  readonly recipientName: string;
  readonly recipientAddress: string;
  readonly attempts: number;
  readonly lastResponse: string | null;
  readonly dueAt: Date;
  readonly createdAt: Date;
  readonly handedOverAt: Date | null;
};

/** A message as it was or will be sent. Its props still hold sealed addresses. */
export type MailToShow = DeskMessage & {
  readonly props: unknown;
  readonly locale: string;
  readonly messageId: string;
  readonly inReplyTo: string | null;
  readonly datedAt: Date;
  /** Why we do not write to its address, lifted ones too. */
  readonly suppressions: readonly Suppression[];
  /** What bounces and the provider said of it, in the order it came. */
  readonly reports: readonly KeptReport[];
};

export type DeskStaff = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly title: string;
  readonly disabled: boolean;
  readonly secondFactor: boolean;
  /** False until an invitation was accepted. */
  readonly hasPassword: boolean;
  readonly openCases: number;
};
