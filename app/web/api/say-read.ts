import type { Finding } from "#app/domain/reading/finding.ts";
import { OverrideReason } from "#app/operations/composer/change-draft.ts";
import { type QuickWords, sayIfRead } from "#app/operations/composer/say-if-read.ts";
import { orNothing } from "#app/operations/fields.ts";
import type { Services } from "#app/operations/services.ts";
import type { Change } from "./change.ts";
import { problem } from "./problem.ts";

/** Why words stay as they are that the reading would stop (R13); it is kept. */
export const readingReason = { readingReason: orNothing(OverrideReason) };

export type WithReason = { readonly readingReason?: string | undefined };

export type Said = Pick<QuickWords, "moment" | "parts"> & {
  readonly reference: string;
  /** The field of the body each part stands in. */
  readonly fields: Readonly<Record<string, string>>;
};

/**
 * Says words a program sends without a draft after the reading has seen them, as the desk's forms do: errors
 * refuse (422, each named by its field), or are left with `readingReason`. A gift card is never left (R18).
 */
export async function sayRead<Done extends { readonly ok: boolean }>(
  { services, caller, body }: Change<WithReason>,
  { reference, moment, parts, fields }: Said,
  say: (inside: Services) => Promise<Done>,
): Promise<Done> {
  const words = { moment, parts, reason: body.readingReason ?? null };
  const done = await sayIfRead(services, reference, words, caller.actor, say);
  if (!("findings" in done)) return done as Done;
  throw stoppedByReading(done.findings, fields);
}

/** What the reading stopped, each finding named by the field it stands in. */
export function stoppedByReading(
  findings: readonly Finding[],
  fields: Readonly<Record<string, string>>,
): Response {
  return problem({
    status: 422,
    kind: "reading-errors",
    title:
      "The reading found what has to be mended, or left with a readingReason that is kept. Nothing was said.",
    errors: findings.map(({ part, words: found, why, suggestion }) => ({
      field: fields[part] ?? part,
      message: `${found ? `“${found}”: ` : ""}${why}${suggestion ? ` Better: ${suggestion}` : ""}`,
    })),
  });
}
