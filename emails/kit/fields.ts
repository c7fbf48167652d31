import { z } from "zod";
import { cleanLine, excerpt } from "./clean-text.ts";
import { defaultAccent } from "./look.ts";

/** A name or the like: one line, not blank. Control signs and line ends are taken out (CMP-1). */
export const line = (length = 200) =>
  z.string().transform(cleanLine).pipe(z.string().min(1).max(length));

/** Written text. The mail shows as much of it as a mail can hold; the page has the whole. */
export const words = z.string().max(100_000);

/** A link (TPL-2). */
export const webUrl = z.url({ protocol: /^https?$/ });

/** An instant, ISO 8601 with offset. */
export const instant = z.iso.datetime({ offset: true });

export const money = z.strictObject({
  amountMinor: z.int().positive(),
  currency: z.string().regex(/^[A-Z]{3}$/),
});

/** A calendar day, "2026-03-06". */
export const calendarDay = z.iso.date();

/** Money credited to a customer, with the number it goes by. */
export const credit = money.extend({ number: line(60) });

export const brand = z.strictObject({
  name: line(),
  accent: z
    .string()
    .regex(/^#(?:[0-9a-f]{3}){1,2}$/i)
    .catch(defaultAccent),
  logoUrl: webUrl.nullable(),
  postalAddress: words.transform((address) => excerpt(address, 400)),
  supportPhone: line(60).nullable(),
  legal: words.default(""),
  sender: z
    .strictObject({
      name: line(80).nullable(),
      address: z.email().nullable(),
      replyTo: z.email().nullable(),
    })
    .nullable()
    .default(null),
});
