/** What a public reply may not give away: all that a case holds. Null or empty where it holds nothing. */
export type KeptFromPublic = {
  readonly reference: string;
  readonly customerName: string;
  readonly handle: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly product: string | null;
  readonly serial: string | null;
  readonly orderRef: string | null;
  readonly externalRef: string | null;
  readonly place: string | null;
  readonly subject: string;
  readonly problem: string;
};

export type ReplyFault =
  | "empty"
  | "too-long"
  | "email"
  | "phone"
  | "link"
  | "reference"
  | "number"
  | "name"
  | "handle"
  | "product"
  | "place"
  | "what-happened";

/** The longest a public reply may be, in signs: it fits every network. */
export const longestReply = 200;

/** Letters and digits alone, in small letters and without marks: "Réf. AM–7k3q" and "REF AM7K3Q" are one. */
function plain(text: string): string {
  return (
    text
      .normalize("NFKD")
      .replace(/\p{M}|\p{Cf}/gu, "")
      // By way of capitals: "Straße" and "STRASSE" are one.
      .toUpperCase()
      .toLowerCase()
  );
}
const tokensOf = (text: string) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const joined = (text: string) => tokensOf(text).join("");

/**
 * Why a reply must not be posted in public (R26): it holds something of the case, or something that
 * belongs into no public reply. Empty where it reveals nothing. `allowed`: our own public addresses.
 */
export function faultsOfReply(
  reply: string,
  kept: KeptFromPublic,
  allowed: readonly string[],
): readonly ReplyFault[] {
  const words = allowed.reduce((text, address) => text.replaceAll(address, " "), reply.trim());
  const checks: Readonly<Record<ReplyFault, boolean>> = {
    empty: joined(reply) === "",
    "too-long": [...reply.trim()].length > longestReply,
    email: /\S@\S+\.\S/u.test(plain(words)) || holdsCode(words, kept.email),
    phone: /(?:\p{N}[\s()./+-]*){7,}/u.test(plain(words)) || holdsCode(words, kept.phone),
    link: /\bhttps?:|\bwww\.|[\p{L}\p{N}]\.[\p{L}]{2,}(?:\/|\b)/iu.test(plain(words)),
    reference:
      /\bam[\s-]*[0-9a-z]{4}[\s-]*[0-9a-z]{4}\b/u.test(plain(words)) ||
      holdsCode(words, kept.reference),
    number:
      /\p{N}{4,}/u.test(plain(words)) ||
      [kept.serial, kept.orderRef, kept.externalRef].some((code) => holdsCode(words, code)),
    name: holdsAnyWord(words, kept.customerName),
    handle: holdsCode(words, kept.handle),
    product: holdsAnyWord(words, kept.product),
    place: holdsAnyWord(words, kept.place),
    "what-happened": holds(words, kept.subject) || holds(words, kept.problem),
  };
  return (Object.keys(checks) as ReplyFault[]).filter((fault) => checks[fault]);
}

/** A number or an address, however it is parted: "LX410 22" in "lx-41022". Short ones as whole words. */
function holdsCode(words: string, code: string | null): boolean {
  if (!code) return false;
  const sought = joined(code);
  return sought.length >= 4 ? joined(words).includes(sought) : holds(words, code);
}

/** The whole of it, word by word. */
function holds(words: string, sought: string | null): boolean {
  const tokens = tokensOf(sought ?? "");
  if (tokens.length === 0) return false;
  return ` ${tokensOf(words).join(" ")} `.includes(` ${tokens.join(" ")} `);
}

/** Any word of it that says something, or all of it. */
function holdsAnyWord(words: string, sought: string | null): boolean {
  const said = new Set(tokensOf(words));
  const telling = tokensOf(sought ?? "").filter((token) => [...token].length >= 3);
  return telling.some((token) => said.has(token)) || holds(words, sought);
}
