import { OverrideReason } from "#app/operations/composer/change-draft.ts";
import { type QuickWords, sayIfRead } from "#app/operations/composer/say-if-read.ts";
import type { Services } from "#app/operations/services.ts";
import { findingWords } from "#app/web/finding-words.ts";
import { type Asked, refuse, textOf } from "#app/web/intents.ts";

type Words = Pick<QuickWords, "moment" | "parts"> & {
  /** The field of the form the words stand in. */
  readonly field: string;
};

/**
 * Says the words of a form of the case's page after the reading has seen them (R13). What it stops comes
 * back with what to mend, and with a field for why it stays as it is.
 */
export async function readFirst<Done extends { readonly ok: boolean }>(
  asked: Asked,
  { field, moment, parts }: Words,
  say: (inside: Services) => Promise<Done>,
): Promise<Done | Response> {
  const { services, form, actor, door } = asked;
  const typed = OverrideReason.safeParse(textOf(form, "readingReason"));
  const words = { moment, parts, reason: typed.success ? typed.data : null };
  const { reference = "" } = door.params;
  const done = await sayIfRead(services, reference, words, actor, say);
  if (!("findings" in done)) return done as Done;
  return refuse(asked, {
    [field]: `Nothing was sent. ${findingWords(done.findings)}`,
    readingReason: "Mend the words, or write why they stay.",
  });
}
