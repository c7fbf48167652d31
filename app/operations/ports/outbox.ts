import type { EmailKind, EmailProps } from "#emails/index.ts";

/** A mail as an operation writes it: in the transaction of the change it belongs to. */
export type NewMessage<Kind extends EmailKind = EmailKind> = {
  readonly kind: Kind;
  readonly caseId: string | null;
  readonly customerId: string | null;
  readonly to: { readonly name: string; readonly address: string };
  readonly locale: string;
  readonly props: EmailProps<Kind>;
  /** The same words again write no second mail. */
  readonly once: string;
  readonly createdAt: Date;
  readonly dueAt: Date;
  /** The member of staff who wrote it; absent for what a rule wrote. */
  readonly createdBy?: string;
  /** Part of a broadcast: it leaves when no mail to one person waits. */
  readonly isOneOfMany?: true;
};

/** One mail to each customer of cases that are alike. Where it has marks (marks.ts), each gets her own. */
export type LetterToMany = {
  readonly letter: NewMessage;
  readonly caseIds: readonly string[];
  readonly linkIds: readonly string[];
  /** What each one's is known by: the same one again writes no second mail. */
  readonly onces: readonly string[];
};

export type MessageState =
  | "draft"
  | "held"
  | "queued"
  | "sending"
  | "in_doubt"
  | "handed_over"
  | "delivered"
  | "soft_bounce"
  | "hard_bounce"
  | "complaint"
  | "failed"
  | "suppressed"
  | "cancelled";

/** A message as staff see it: what became of it, in the server's words. */
export type Message = {
  readonly id: string;
  readonly kind: string;
  readonly caseId: string | null;
  readonly customerId: string | null;
  readonly recipientName: string;
  readonly recipientAddress: string;
  readonly state: MessageState;
  readonly attempts: number;
  readonly messageId: string;
  readonly lastCode: number | null;
  readonly lastResponse: string | null;
  readonly dueAt: Date;
  readonly createdAt: Date;
  readonly handedOverAt: Date | null;
};

/** Which message, and which claim of it: a claim that is no longer the newest changes nothing. */
export type Held = { readonly id: string; readonly fence: number };

/** A message that will not be sent again by itself. */
export type FailedMessage = Held & {
  readonly state: "hard_bounce" | "soft_bounce" | "failed" | "suppressed";
  /** Whether the address takes no mail at all, so that none is sent to it again. */
  readonly addressIsDead: boolean;
  readonly code: number | null;
  readonly response: string;
};

export type Outbox = {
  /** Queues mails in the caller's transaction; one whose `once` is there already writes nothing. Throws
   * on a control character in a name or on anything but one plain address (CMP-1, CMP-2). */
  put(...messages: readonly NewMessage[]): Promise<void>;
  /** The same for many: their names and addresses are plain ones, and stand in the database. */
  putToMany(letters: readonly LetterToMany[]): Promise<void>;
  find(id: string): Promise<Message | null>;
  listForCase(caseId: string): Promise<readonly Message[]>;
  listInDoubt(limit: number): Promise<readonly Message[]>;
  /** Sets a message aside for good. Null when this claim of it is no longer the newest. */
  fail(failure: FailedMessage): Promise<Message | null>;
  /** Ends the doubt about a message. Null when it is not (or no longer) in doubt. */
  decide(
    id: string,
    decision: { state: "queued" | "handed_over"; by: string; at: Date },
  ): Promise<Message | null>;
  /** What waits for a case and was never tried is discreet from now on, or no longer. */
  setDiscreet(caseId: string, discreet: boolean): Promise<void>;
  /** By the Message-ID in its header, in angle brackets. */
  findByMessageId(messageId: string): Promise<Message | null>;
  /** The same, locked until the transaction ends. */
  claim(id: string): Promise<Message | null>;
  /** What a mail is made of; sealed parts stay sealed. */
  findProps(id: string): Promise<unknown>;
};
