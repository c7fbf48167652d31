import { previewOpening } from "#app/operations/cases/preview-opening.ts";
import type { Services } from "#app/operations/services.ts";
import type { OpeningPreview } from "#app/operations/views/composer-preview.ts";
import { textOf } from "#app/web/intents.ts";
import { readNewCase } from "./new-case-form.ts";

/** The first mail of what is filled in so far; none while something it needs is missing. Writes nothing. */
export function previewOfForm(
  services: Services,
  form: FormData,
  staff: { readonly id: string; readonly timeZone: string },
): Promise<OpeningPreview> {
  const read = readNewCase(form, staff.timeZone);
  const firstWords = textOf(form, "firstWords").trim();
  const actor = { kind: "staff", id: staff.id } as const;
  return previewOpening(services, read.ok ? read.input : null, firstWords, actor);
}
