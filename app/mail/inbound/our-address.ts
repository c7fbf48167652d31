import { readHeaderBlock } from "./header-block.ts";
import type { ReceivedMail } from "./read-mail.ts";

/** One letter for its purpose and 44 signs of base32, as `keys/reply-addresses.ts` makes them. */
const SIGNED = /[\w.-]{1,18}\+[rb][a-z2-7]{44}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}/i;
const WAYS = ["delivered-to", "x-original-to", "envelope-to", "to", "cc"];
const OF_RETURNED = ["return-path", "reply-to", "from"];

/**
 * The plus-address of ours that names the message a mail is about: the one it came to, else the one
 * that what it returns left from. Only its shape is told here; the key decides whether it is true.
 */
export function findOurAddress(mail: ReceivedMail): string | null {
  const parts = mail.parts.map(({ text }) => readHeaderBlock(text.trimStart()));
  const returned = [...parts, readHeaderBlock(mail.text)];
  const named = [
    ...WAYS.map((name) => mail.headers.get(name)),
    ...returned.flatMap((block) => OF_RETURNED.map((name) => block.get(name))),
    ...mail.parts.map(({ text }) => text),
    mail.text,
    mail.rawBody,
  ];
  for (const text of named) {
    const address = SIGNED.exec(text ?? "")?.[0];
    if (address) return address.toLowerCase();
  }
  return null;
}
