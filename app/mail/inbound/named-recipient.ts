import { readHeaderBlock } from "./header-block.ts";
import type { ReceivedMail } from "./read-mail.ts";

const ADDRESS = /[\w!#$%&'*+/=?^`{|}~.-]{1,128}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;
// Whom to ask for help is named in the same notice.
const HELP =
  /\b(?:contact|assistance|questions?|write to|kontaktieren|contactez|contacte)\b[^@\n]{0,80}@[\w.-]{1,253}/gi;
const SURE = [
  /RCPT TO: ?<?([^\s<>]{1,128}@[^\s<>:,;]{1,253})/i,
  /(?:Recipient address:|Final-Recipient:(?: ?rfc822;)?) ?<?([^\s<>;]{1,128}@[^\s<>:,;]{1,253})/i,
  /\b(?:following|these) (?:e-?mail )?(?:recipient|address|user)[^@]{0,160}?\n[ \t*<"'([]{0,12}(?:[^@\n]{0,80}SMTP[=:])?([^\s<>:,;"'*()[\]]{1,128}@[^\s<>:,;"'()[\]]{1,253})/i,
  /\baddressed(?: to)?,? <?([^\s<>:,;()]{1,128}@[^\s<>:,;()]{1,253})/i,
];
const LIKELY = [
  /^[ \t*]{0,8}<([^\s<>:,;]{1,128}@[^\s<>:,;]{1,253})>:(?=\s)/m,
  /^[ \t*"']{0,8}<?([^\s<>:,;"']{1,128}@[^\s<>:,;"']{1,253})>?["']?:?[ \t]{0,4}$/m,
  /<([^\s<>:,;]{1,128}@[^\s<>:,;]{1,253})>/,
  /(?:\bto|address|recipient)s?:? <?([^\s<>:,;]{1,128}@[^\s<>:,;]{1,253}?)>?[.]?(?:\s|$)/i,
];

// "could not be delivered to the following recipients: …" and on the next line a name alone: one of theirs.
const BARE =
  /\bfollowing (?:recipient|address|user)[\s\S]{0,250}?\n[ \t]{1,12}([\w.+-]{2,64})[ \t]{0,4}(?:\r?\n|$)/i;
const DAEMON = /(?:mailer-?daemon|postmaster)@([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})/i;

/** The address a plain-text notice is about: where such notices put it, else any but our own. */
export function findNamedRecipient(mail: ReceivedMail, notice: string): string | null {
  const stated = (mail.headers.get("x-failed-recipients") ?? "").match(ADDRESS)?.[0];
  if (stated) return stated;
  const own = ownAddresses(mail, notice);
  const isOther = (address: string | undefined): address is string =>
    address !== undefined && !own.has(address.toLowerCase());
  const asked = notice.replace(HELP, " ");
  const places = [...matches(SURE, asked), ...matches(LIKELY, asked).sort(byPlace)];
  const placed = places.map((match) => unquoted(match[1])).find(isOther);
  if (placed) return placed;
  const bare = BARE.exec(asked)?.[1];
  const theirs = DAEMON.exec(mail.headers.get("from") ?? "")?.[1];
  if (bare && theirs) return `${bare}@${theirs.toLowerCase()}`;
  return (asked.match(ADDRESS) ?? []).map(unquoted).find(isOther) ?? returnedTo(mail);
}

/** "'ada@x.test'": the marks are the notice's, not the address's. */
function unquoted(address: string | undefined): string | undefined {
  const bare = /^(['"`])(.*)\1$/.exec(address ?? "")?.[2] ?? address;
  return bare?.replace(/^(?:smtp|rfc822|mailto)[=:]/i, "");
}

function matches(patterns: readonly RegExp[], notice: string): RegExpExecArray[] {
  return patterns.map((each) => each.exec(notice)).filter((match) => match !== null);
}

function byPlace(one: RegExpExecArray, other: RegExpExecArray): number {
  return one.index - other.index;
}

/** Ourselves and the reporting system: the notice is addressed to us and signed by it. */
function ownAddresses(mail: ReceivedMail, notice: string): Set<string> {
  const headers = ["to", "from", "reply-to", "sender", "return-path"].map(
    (name) => mail.headers.get(name) ?? "",
  );
  const sender =
    notice.match(
      /(?:MAIL FROM:|^[ \t>]{0,8}From:.{0,200}?)[ \t]?<?[^\s<>]{1,300}@[^\s<>]{1,253}/gim,
    ) ?? [];
  const addresses = [...headers, ...sender].join(" ").slice(0, 20000).match(ADDRESS) ?? [];
  return new Set(addresses.map((address) => address.toLowerCase()));
}

function returnedTo(mail: ReceivedMail): string | null {
  const part = mail.parts.find(({ type }) => /rfc822|message\/global/.test(type));
  const to = part
    ? readHeaderBlock(part.text.trimStart()).get("to")
    : /^To:(.{1,500})$/im.exec(mail.text)?.[1];
  return to?.match(ADDRESS)?.[0] ?? null;
}
