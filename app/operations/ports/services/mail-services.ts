import type { AlertSender } from "../alerts.ts";
import type { OpenedMail, ReplyAddresses } from "../receiving.ts";

/** What a mail is made with as it leaves, and opened with as it comes in; and word to a team's chat. */
export type MailServices = {
  /**
   * Seals what only the mail itself may hold, such as an address with a token: it stands in the outbox
   * unreadable, and is opened as the mail is made (CAP-2).
   */
  readonly sealForMail: (text: string) => string;
  /** The page of a link, for the head of a mail: its token is made as the mail is (CAP-2). */
  readonly pageForMail: (linkId: string) => string;
  readonly replyAddresses: ReplyAddresses;
  /** A mail as staff may see it: where an address with a token belongs stands one that opens nothing. */
  readonly previewMail: (mail: { kind: string; props: unknown }) => Promise<MailPreview>;
  /** Opens raw MIME. Never throws, whatever a stranger sends (INB-5). */
  readonly openMail: (raw: Uint8Array, envelopeTo?: readonly string[]) => Promise<OpenedMail>;
  readonly alertSender: AlertSender;
};

/** A mail as it would leave, rendered. */
export type MailPreview = {
  readonly subject: string;
  /** The line a mailbox shows beside the subject. */
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
};
