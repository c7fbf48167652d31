import type { ReceivedKind } from "#app/domain/mail/arrival.ts";

/** What a received mail is. */
export type MailKind = ReceivedKind;

/** Why a delivery failed. Only the first two say that the address itself is no good. */
export type FailureCause =
  | "no-such-address"
  | "no-such-host"
  | "mailbox-full"
  | "policy"
  | "too-large"
  | "rate-limited"
  | "network"
  | "expired"
  | "system"
  | "unknown";

export type Classification = {
  readonly kind: MailKind;
  /** Enhanced status code as the report writes it ("5.1.1", RFC 3463), never one we made up. */
  readonly status: string | null;
  /** RFC 3464 action: failed, delayed, delivered, relayed, expanded. "delayed" is not final. */
  readonly action: string | null;
  readonly cause: FailureCause | null;
  /** The address the report is about, as we wrote to it where the report says so. */
  readonly recipient: string | null;
  /** Message-ID of the mail the report or reply is about, in angle brackets. */
  readonly originalMessageId: string | null;
  /** The signed plus-address of ours that names that mail. Its shape only: not proven here. */
  readonly ourAddress: string | null;
  /** The server's words. May hold an address: never for the log. */
  readonly diagnostic: string | null;
  /** The rule that decided. */
  readonly why: string;
};

/** One recipient's failure, wherever it was read from. */
export type Failure = {
  readonly recipient: string | null;
  readonly action: string | null;
  readonly status: string | null;
  readonly diagnostic: string | null;
};
