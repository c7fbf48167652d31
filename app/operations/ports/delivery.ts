import type { ReportName } from "#app/domain/mail/delivery.ts";
import type { MessageState } from "./outbox.ts";

export type SuppressionKind = "hard" | "complaint" | "unsubscribe";

/** Why we do not write to an address. It is kept as a hash: it outlives an erasure. */
export type Suppression = {
  readonly kind: SuppressionKind;
  readonly at: Date;
  readonly liftedAt: Date | null;
  readonly liftedBecause: string | null;
};

export type Suppressions = {
  /** No more mail to this address; `unsubscribe` stops only what can be unsubscribed from. */
  suppress(address: string, kind: SuppressionKind, at: Date, messageId?: string): Promise<void>;
  /** Lifts what stops all mail to an address (a bounce, a complaint). Returns which were in force. */
  lift(
    address: string,
    by: { readonly by: string; readonly at: Date; readonly because: string },
  ): Promise<readonly SuppressionKind[]>;
  listFor(address: string): Promise<readonly Suppression[]>;
};

/** What somebody says of a message of ours after it left. */
export type DeliveryReport = {
  /** Our own id of the message. */
  readonly messageId: string;
  readonly source: string;
  /** Their name for this report: the same one again changes nothing. */
  readonly key: string;
  readonly said: ReportName;
  /** Whether the address itself takes no mail. */
  readonly addressIsDead: boolean;
  readonly at: Date;
  readonly code: number | null;
  readonly words: string | null;
};

export type KeptReport = DeliveryReport & { readonly receivedAt: Date };

export type DeliveryReports = {
  /** False when this report was kept before. */
  keep(report: KeptReport): Promise<boolean>;
  /** Reports on the newest sending of a message. */
  list(messageId: string): Promise<readonly KeptReport[]>;
  /** Writes down what the reports add up to. */
  settle(
    messageId: string,
    settled: {
      readonly state: MessageState;
      readonly code: number | null;
      readonly words: string | null;
      readonly at: Date;
    },
  ): Promise<void>;
  /** Puts a message that was lost back into the queue, perhaps for another address. */
  redrive(
    messageId: string,
    again: { readonly address: string | null; readonly by: string; readonly at: Date },
  ): Promise<void>;
};
