import {
  FirstWords,
  type FirstWords as Read,
  readFirstWords,
} from "#app/operations/cases/first-words.ts";
import type { OpenCaseInput } from "#app/operations/cases/open-case-fields.ts";
import type { Services } from "#app/operations/services.ts";
import { faultsOf } from "#app/web/answer.ts";
import { findingWords } from "#app/web/finding-words.ts";
import { textOf } from "#app/web/intents.ts";

type OfForm =
  | { readonly ok: true; readonly firstWords: Read | undefined }
  | { readonly ok: false; readonly faults: Record<string, string> };

/** What the acknowledgement begins with, if somebody typed it; what the reading stops is said (R13). */
export function firstWordsOf(
  services: Services,
  form: FormData,
  { customer }: Pick<OpenCaseInput, "customer">,
): OfForm {
  const typed = (name: string) => textOf(form, name);
  const fields = { firstWords: typed("firstWords"), readingReason: typed("readingReason") };
  const parsed = FirstWords.safeParse(fields);
  if (!parsed.success) return { ok: false, faults: faultsOf(parsed.error) };
  const { firstWords: words, readingReason: reason = null } = parsed.data;
  if (!words) return { ok: true, firstWords: undefined };
  const read = readFirstWords(services, customer, { words, reason });
  if (read.ok) return read;
  return {
    ok: false,
    faults: {
      firstWords: findingWords(read.findings),
      readingReason: "Mend the words, or write why they stay.",
    },
  };
}
