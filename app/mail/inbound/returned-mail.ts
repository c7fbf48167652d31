import { isMachine } from "./bounce-signs.ts";
import { readHeaderBlock } from "./header-block.ts";
import type { MailPart, ReceivedMail } from "./read-mail.ts";

const RETURNED =
  /^(?:message\/(?:rfc822|partial)|message\/global(?:-headers)?|text\/(?:rfc822|rfc-822)-headers?)$/;
const ADDRESS = /[^\s<>;,"]{1,128}@[^\s<>;,"]{1,253}/;

/** The mails, or their headers alone, that a mail carries. */
export function returnedParts(mail: ReceivedMail): readonly MailPart[] {
  return mail.parts.filter(({ type }) => RETURNED.test(type));
}

/** Bounces that a mail carries: a gateway wraps them into its own, a person forwards them. */
export function carriedBounces(mail: ReceivedMail): readonly MailPart[] {
  return returnedParts(mail).filter(({ text }) => isMachine(senderOf(text)));
}

/**
 * Whether a mail hands back one that somebody else had written: not a bounce sent on, nor the
 * sender's own earlier mail, which people enclose.
 */
export function returnsOurMail(mail: ReceivedMail): boolean {
  const sender = ADDRESS.exec(mail.headers.get("from") ?? "")?.[0]?.toLowerCase();
  return returnedParts(mail).some(({ text }) => {
    const from = senderOf(text);
    const address = ADDRESS.exec(from)?.[0]?.toLowerCase();
    return !(from && isMachine(from)) && (address === undefined || address !== sender);
  });
}

function senderOf(text: string): string {
  return readHeaderBlock(text.trimStart()).get("from") ?? "unknown";
}
