import type { MailStore } from "#app/operations/ports/store/mail-store.ts";
import { composedDrafts } from "../composer/composed-drafts.ts";
import { heldMail } from "../outbox/held.ts";
import { outbox } from "../outbox/outbox.ts";
import { deliveryReports } from "../outbox/reports.ts";
import { suppressions } from "../outbox/suppressions.ts";
import { mailboxPositions } from "../receiving/mailbox-positions.ts";
import { receivedMails } from "../receiving/received-mails.ts";
import type { Parts } from "./parts.ts";

/** Mail: while a person writes it, as it leaves, what became of it, and what comes in. */
export const mailParts: Parts<MailStore, "tx" | "now" | "mailDomain" | "around"> = {
  composedDrafts: ({ tx, around }) => composedDrafts(tx, around),
  heldMail: ({ tx, mailDomain }) => heldMail(tx, mailDomain),
  outbox: ({ tx, mailDomain }) => outbox(tx, mailDomain),
  deliveryReports: ({ tx }) => deliveryReports(tx),
  suppressions: ({ tx }) => suppressions(tx),
  receivedMails: ({ tx }) => receivedMails(tx),
  mailboxPositions: ({ tx, now }) => mailboxPositions(tx, now),
};
