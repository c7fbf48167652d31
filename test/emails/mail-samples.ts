import type { z } from "zod";
import { type EmailKind, type EmailProps, emails, getEmail } from "#emails/index.ts";
import { languageNames } from "#emails/kit/locale.ts";

type Sample = {
  readonly name: string;
  readonly kind: EmailKind;
  readonly locale: string;
  readonly props: EmailProps<EmailKind>;
};

/** Every kind, in every language, for each of its samples: a new kind is tested by being listed. */
export const samples: Sample[] = emails.flatMap((email) =>
  languageNames.flatMap((locale) =>
    email.samples.map((sample, at) => ({
      name: `${email.kind} ${at + 1} in ${locale}`,
      kind: email.kind,
      locale,
      props: { ...sample, locale },
    })),
  ),
);

/** Every sample in one left-to-right and one right-to-left language. */
export const fewSamples = samples.filter(({ locale }) => locale === "en" || locale === "ar");

/**
 * The props with `value` in every place that takes it, and how many places did. Each place is asked by
 * itself: among a hundred thousand signs everywhere else, asking once more is most of a test's work.
 */
export function fillWith(kind: EmailKind, props: EmailProps<EmailKind>, value: string) {
  const schema = getEmail(kind).props;
  let filled: unknown = props;
  let places = 0;
  for (const path of pathsOf(props)) {
    if (!accepts(schema, replaceAt(props, path, value))) continue;
    filled = replaceAt(filled, path, value);
    places += 1;
  }
  return { props: filled as EmailProps<EmailKind>, places };
}

// The language and the zone fall back when they are unknown; changing them would change the mail's shape.
const kept = new Set(["locale", "timeZone", "accent", "email", "pictureUrl"]);

function pathsOf(value: unknown): string[][] {
  if (typeof value === "string") return [[]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    kept.has(key) ? [] : pathsOf(inner).map((path) => [key, ...path]),
  );
}

function replaceAt(value: unknown, [key, ...rest]: string[], leaf: string): unknown {
  if (key === undefined) return leaf;
  if (Array.isArray(value))
    return value.with(Number(key), replaceAt(value[Number(key)], rest, leaf));
  const record = value as Record<string, unknown>;
  return { ...record, [key]: replaceAt(record[key], rest, leaf) };
}

function accepts(schema: z.ZodType, props: unknown): boolean {
  return schema.safeParse(props).success;
}
