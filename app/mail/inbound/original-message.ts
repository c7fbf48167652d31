import { statedMessageId } from "./delivery-status.ts";
import { readHeaderBlock } from "./header-block.ts";
import type { ReceivedMail } from "./read-mail.ts";
import { returnedParts } from "./returned-mail.ts";

// May be indented, quoted or folded; unbracketed only when it stands on the line itself.
const WRITTEN = /^[>\s]{0,12}Message-ID[ \t]{0,4}:\s{0,6}(<[^<>\s]{1,500}>|[^\s<>]{6,300}$)/im;

/** Message-ID of the mail that a report is about, in angle brackets; the surest source first. */
export function findOriginalMessageId(mail: ReceivedMail): string | null {
  for (const part of returnedParts(mail)) {
    const id = readHeaderBlock(part.text.trimStart()).get("message-id");
    if (id) return bracketed(id);
  }
  for (const part of mail.parts) {
    const id = statedMessageId(part.text);
    if (id) return id;
  }
  const written = WRITTEN.exec(mail.text)?.[1];
  if (written) return bracketed(written);
  return findAnsweredMessageId(mail) ?? bracketed(WRITTEN.exec(mail.rawBody)?.[1]);
}

/** Message-ID that a reply or an automatic answer names (RFC 5322, RFC 3834 section 3.1.5). */
export function findAnsweredMessageId(mail: ReceivedMail): string | null {
  const answered = mail.headers.get("in-reply-to") ?? "";
  const thread = mail.headers.get("references") ?? "";
  const last = thread
    .slice(-2000)
    .match(/<[^<>\s]{1,500}>/g)
    ?.at(-1);
  return /<[^<>\s]{1,500}>/.exec(answered)?.[0] ?? last ?? null;
}

function bracketed(id: string | undefined): string | null {
  const bare = /<([^<>\s]{1,500})>/.exec(id ?? "")?.[1] ?? id?.trim().split(/\s/)[0];
  return bare ? `<${bare}>` : null;
}
