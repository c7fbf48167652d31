import type { ComposedMoment } from "#app/domain/composer/composed-moments.ts";
import { filledParts } from "#app/operations/composer/filled-parts.ts";
import type { Asked } from "#app/web/intents.ts";
import { sendWords, stopped } from "./send-words.ts";

/** What a form of the page says to a customer, as the composer would say it. */
export type FormWords = {
  readonly moment: ComposedMoment;
  readonly aboutId?: string;
  readonly parts: Readonly<Record<string, string>>;
};

/**
 * What a form of the page may not say on a sensitive case is kept as a draft of its own moment, and opened
 * in the composer, where it is handed to the second reader (R13). Null where there is such a draft already.
 */
export async function throughSecondReader(
  asked: Asked,
  reference: string,
  { moment, aboutId, parts }: FormWords,
): Promise<Response | null> {
  const about = { moment, aboutId: aboutId ?? null };
  const filled = await filledParts(asked.services, reference, about, parts);
  return stopped(asked, await sendWords(asked, reference, moment, filled, aboutId));
}
