import { z } from "zod";
import { mailWords } from "../locales/mail/index.ts";
import type { Block } from "./block.ts";
import { button, keyFact } from "./blocks/facts.ts";
import { signature } from "./blocks/signature.ts";
import { paragraph } from "./blocks/words.ts";
import { brand, instant, line, webUrl } from "./fields.ts";
import { formatInstant, formatZone } from "./formats.ts";
import type { FooterLine, Letter } from "./letter.ts";

/** What every mail to a customer knows. */
export const letterhead = z.strictObject({
  brand,
  customer: z.strictObject({ name: line() }),
  /** The person who looks after the case and signs (R2, R5). */
  owner: z.strictObject({
    name: line(),
    role: line(),
    phone: line(60).nullable(),
    email: z.email().nullable(),
    /** Shown when the picture travels in the message (`cid:`); otherwise the initials stand there (TPL-7). */
    pictureUrl: z.string().nullable(),
  }),
  reference: line(60),
  statusUrl: webUrl,
  locale: z.string(),
  timeZone: z.string(),
  /** By when the customer hears from us next (R6). Null when nothing more is owed. */
  nextUpdateAt: instant.nullable(),
  /** By when we had said we would write, and have not: it is never hidden (R6). `nextUpdateAt` is null then. */
  missedAt: instant.optional(),
  /** This word comes later than was said, and says so. */
  isLate: z.boolean().default(false),
  /** The mail says that there is news, and where; nothing of what it is about (R25). */
  discreet: z.boolean().default(false),
});

export type Letterhead = z.output<typeof letterhead>;

type Part = {
  readonly preheader: string;
  readonly subject?: string;
  readonly blocks: readonly Block[];
  /** What to press; the customer's page unless said otherwise. */
  readonly button?: { readonly label: string; readonly address: string };
  readonly footer?: readonly FooterLine[];
  /** Why it comes to whoever it goes to; that something went wrong for them, unless said otherwise. */
  readonly why?: string;
  /** It goes to somebody who may only read: nothing can be written from that page. */
  readonly isReader?: boolean;
  /** What has to stand in the mail even in discretion, such as a number to type in. */
  readonly discreetly?: readonly Block[];
};

/** A letter to a customer: greeting, lateness, what there is to say, the next word, the link, the signature. */
export function customerLetter(head: Letterhead, part: Part): Letter {
  const say = mailWords(head.locale);
  if (head.discreet) return discreetLetter(head, part);
  const press = part.button ?? { label: say("case.button"), address: head.statusUrl };
  const facts = { brand: head.brand.name, reference: head.reference };
  return {
    locale: head.locale,
    brand: head.brand,
    subject: part.subject ?? say("case.subject", facts),
    preheader: part.preheader,
    blocks: [
      paragraph(say("greeting", { name: head.customer.name })),
      ...(head.isLate ? [paragraph(say("late"))] : []),
      ...part.blocks,
      ...nextWord(head),
      button(press.label, press.address),
      signatureOf(head, part),
    ],
    footer: [
      { text: part.why ?? say("footer.why", facts) },
      { text: say("footer.private") },
      ...(head.brand.supportPhone
        ? [
            {
              text: say("footer.support", {
                brand: head.brand.name,
                phone: head.brand.supportPhone,
              }),
            },
          ]
        : []),
      { text: head.brand.postalAddress },
      ...(head.brand.legal ? [{ text: head.brand.legal }] : []),
      ...(part.footer ?? []),
    ],
  };
}

/**
 * Nothing of the case: whoever sees the mailbox, or its lock screen, learns that there is a page, and when
 * the next word comes (R6). Whom to talk to stands on the page.
 */
function discreetLetter(head: Letterhead, { discreetly = [], footer = [] }: Part): Letter {
  const say = mailWords(head.locale);
  return {
    locale: head.locale,
    brand: head.brand,
    subject: say("discreet.subject"),
    preheader: say("discreet.preheader"),
    blocks: [
      ...(head.isLate ? [paragraph(say("late"))] : []),
      paragraph(say("discreet.words")),
      ...discreetly,
      ...nextWord(head),
      button(say("discreet.button"), head.statusUrl),
    ],
    footer: [{ text: head.brand.postalAddress }, ...footer],
  };
}

function nextWord({ locale, timeZone, nextUpdateAt, missedAt }: Letterhead): Block[] {
  const at = nextUpdateAt ?? missedAt;
  if (!at) return [];
  const say = mailWords(locale);
  const fact = formatInstant(locale, timeZone, at);
  const zone = formatZone(locale, timeZone, at);
  return nextUpdateAt
    ? [keyFact({ label: say("next.label"), fact, note: say("next.note", { zone }) })]
    : [keyFact({ label: say("next.missed"), fact, note: say("next.sorry", { zone }) })];
}

function signatureOf({ owner, locale, statusUrl }: Letterhead, { isReader }: Part): Block {
  const say = mailWords(locale);
  return signature({
    closing: say("closing"),
    name: owner.name,
    role: owner.role,
    phone: owner.phone ? { label: say("owner.phone"), number: owner.phone } : null,
    email: owner.email,
    reach: isReader
      ? null
      : { label: say("owner.reach"), address: new URL("#contact", statusUrl).href },
    pictureUrl: owner.pictureUrl,
  });
}
