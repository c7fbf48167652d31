import type { MailboxPlace } from "../ports/receiving.ts";
import type { Services } from "../services.ts";
import { parkUnread } from "./park-unread.ts";
import { receiveMail } from "./receive-mail.ts";

/** Twice may be the database's bad minute; a third time it is the mail. */
const tries = 3;

/**
 * Takes mails of a mailbox in, each with its place in one transaction. Throws where it could not, and is
 * asked again then; a mail that fails three times is parked as it came, so that those after it go on.
 */
export function takeFromMailbox(services: Services) {
  let failing = { at: "", times: 0 };
  return async (raw: Uint8Array, place: MailboxPlace): Promise<void> => {
    const at = `${place.mailbox} ${place.uidValidity} ${place.uid}`;
    const incoming = { raw, source: "imap", place } as const;
    try {
      await receiveMail(services, incoming);
      failing = { at: "", times: 0 };
    } catch (error) {
      failing = { at, times: failing.at === at ? failing.times + 1 : 1 };
      if (failing.times < tries) throw error;
      await parkUnread(services, incoming);
    }
  };
}
