import type { z } from "zod";
import { composedPlaces } from "#app/domain/composer/acting-moments.ts";
import type { OfferAnew } from "#app/operations/appointments/offer-appointment.ts";
import { textOf } from "#app/web/intents.ts";

const fields = ["title", "words", "minutes", "trips", "amount", "currency", "why"] as const;

/** The fields of the form for options as parts of the composer's draft. */
export function optionParts(form: FormData): Record<string, string> {
  const typed = composedPlaces.flatMap((place) =>
    fields.map((name) => [`option${place}.${name}`, textOf(form, `options.${place - 1}.${name}`)]),
  );
  return { ...Object.fromEntries(typed), words: textOf(form, "words") };
}

/** Times that are offered as parts of the composer's draft. */
export function slotParts({ slots }: z.output<typeof OfferAnew>): Record<string, string> {
  const told = slots.slice(0, composedPlaces.length).flatMap(({ startsAt, endsAt }, at) => [
    [`slot${at + 1}.startsAt`, startsAt.toISOString()],
    [`slot${at + 1}.endsAt`, endsAt.toISOString()],
  ]);
  return Object.fromEntries(told);
}
