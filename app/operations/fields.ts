import { z } from "zod";
import { isValidTimeZone } from "#app/domain/clock/time-zone.ts";

// The fields that forms, the API and imports share. Every message says what to do.

// biome-ignore lint/suspicious/noControlCharactersInRegex: control signs are what is looked for
const controlSigns = /[\u0000-\u001f\u007f\u2028\u2029]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control signs are what is looked for
const controlSignsButLines = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** One line of text: no line breaks or control signs, so that it can stand in a header (CMP-1). */
export const line = (what: string, longest: number) =>
  z
    .string({ error: `Write ${what}.` })
    .trim()
    .min(1, `Write ${what}.`)
    .max(longest, `Shorten ${what} to ${longest} characters.`)
    .refine(
      (text) => !controlSigns.test(text),
      `Take line breaks and control characters out of ${what}.`,
    );

/** Free text of several lines. */
export const prose = (what: string, longest: number) =>
  z
    .string({ error: `Write ${what}.` })
    .transform((text) => text.replace(/\r\n?/g, "\n").trim())
    .pipe(
      z
        .string()
        .min(1, `Write ${what}.`)
        .max(longest, `Shorten ${what} to ${longest} characters.`)
        .refine(
          (text) => !controlSignsButLines.test(text),
          `Take control characters out of ${what}.`,
        ),
    );

/** Empty counts as not given: a form sends every field. */
export const orNothing = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .preprocess((value) => (value === "" || value === null ? undefined : value), schema.optional())
    .optional();

/** One address (RFC 5321 length), lower case: a customer is found by it again. */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "Write an e-mail address of at most 254 characters.")
  .pipe(z.email("Write one e-mail address, such as ana@example.com."));

/** As people write it; nothing is dialled by us. */
export const phoneNumber = z
  .string()
  .trim()
  .max(40, "Write a phone number of at most 40 characters.")
  .regex(/^\+?[\d\s()./-]{4,}$/, "Write a phone number with digits, such as +34 600 000 000.");

/** A name of the IANA time zone database. */
export const timeZone = z
  .string()
  .trim()
  .refine(isValidTimeZone, "Choose a time zone such as Europe/Madrid.");

/** A past instant: nothing reaches us tomorrow. */
export const instant = z.iso
  .datetime({ offset: true, error: "Write a date and time such as 2026-03-04T09:30:00Z." })
  .transform((text) => new Date(text));
