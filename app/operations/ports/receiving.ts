import type { ReceivedKind, SenderProof } from "#app/domain/mail/arrival.ts";
import type { ReportName } from "#app/domain/mail/delivery.ts";

export type ReplyPurpose = "reply" | "bounce";

/** Signed addresses of ours, one for each message and purpose (INB-1, DLV-7). */
export type ReplyAddresses = {
  /** Null where no mailbox of ours is read. */
  mint(purpose: ReplyPurpose, messageId: string): string | null;
  /** What an address names; "forged" for one that only looks like ours; null for any other. */
  open(
    address: string,
  ): { readonly purpose: ReplyPurpose; readonly messageId: string } | "forged" | null;
};

export type TextPiece = {
  readonly kind: "written" | "quoted" | "signature";
  readonly text: string;
};

/** What a bounce or a complaint says of a message. */
export type MailReport = {
  readonly said: ReportName;
  readonly addressIsDead: boolean;
  readonly words: string | null;
  readonly code: number | null;
};

/** A received mail, opened. Nothing in it may be believed; names and subject are one line each. */
export type OpenedMail = {
  readonly kind: ReceivedKind;
  /** Its own Message-ID. */
  readonly headerId: string | null;
  readonly from: { readonly name: string; readonly address: string | null };
  /** Whether the domain of its sender vouches for it, as our own receiver found. */
  readonly senderProof: SenderProof;
  /** Every address it names as a way to us, in lower case: envelope first, then To and Cc. */
  readonly addresses: readonly string[];
  readonly subject: string;
  readonly pieces: readonly TextPiece[];
  /** What was newly written, without quotation and signature. */
  readonly written: string;
  readonly isThanksOnly: boolean;
  /** It carries our own mark: a mail of ours that came back whole. */
  readonly isOwn: boolean;
  /** More of it than we read: its files are left out. */
  readonly isTooLarge: boolean;
  readonly report: MailReport | null;
  /** Message-ID of the mail it is about or answers; only ever a hint. */
  readonly aboutHeaderId: string | null;
  /** The plus-address of ours in it or in what it returns; only ever a hint. */
  readonly aboutAddress: string | null;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
};

export type LeftOut = {
  readonly name: string;
  readonly sizeBytes: number;
  readonly why: "file-type" | "file-too-large" | "file-empty" | "too-many-files";
};

export type ReceivedMail = {
  readonly id: string;
  readonly receivedAt: Date;
  readonly source: "hook" | "imap";
  readonly contentSha256: string;
  readonly sizeBytes: number;
  readonly twinKey: string | null;
  readonly headerId: string | null;
  readonly fromName: string;
  readonly fromAddress: string | null;
  readonly subject: string;
  readonly pieces: readonly TextPiece[];
  readonly kind: ReceivedKind;
  readonly state: "taken" | "parked" | "settled";
  readonly why: string;
  readonly caseId: string | null;
  readonly aboutMessageId: string | null;
  readonly report: MailReport | null;
  readonly leftOut: readonly LeftOut[];
};

/** How far a mailbox was read: a UID counts only with its UIDVALIDITY (RFC 9051). */
export type MailboxPlace = {
  readonly mailbox: string;
  readonly uidValidity: string;
  readonly uid: number;
};

export type MailboxPositions = {
  /** Null before its first mail. */
  find(mailbox: string): Promise<MailboxPlace | null>;
  moveTo(place: MailboxPlace): Promise<void>;
};

export type SettledAs = "hers" | "a-strangers" | "report" | "dismissed";

export type ReceivedMails = {
  /** False when these bytes, or the same mail by another way, came in before. */
  insert(mail: ReceivedMail): Promise<boolean>;
  isKnown(contentSha256: string): Promise<boolean>;
  countTaken(caseId: string, since: Date): Promise<number>;
  /** Notes which of its files were not put on the case. */
  leaveOut(id: string, files: readonly LeftOut[]): Promise<void>;
  find(id: string): Promise<ReceivedMail | null>;
  /** A parked one, locked until the transaction ends; null when somebody decided on it. */
  claimParked(id: string): Promise<ReceivedMail | null>;
  settle(
    id: string,
    settled: {
      readonly as: SettledAs;
      readonly by: string;
      readonly at: Date;
      readonly caseId: string | null;
    },
  ): Promise<void>;
};
