import type { WordsAround } from "#app/domain/cases/words-around.ts";
import { composedPlaces } from "#app/domain/composer/acting-moments.ts";
import type { DraftParts } from "#app/domain/composer/draft-parts.ts";
import { OfferAnew, OfferAppointment } from "../../appointments/offer-appointment.ts";
import { PutOptions } from "../../options/put-options.ts";
import type { Sayable } from "../../ports/composer.ts";
import { MakePromise } from "../../promises/make-promise.ts";

// The parts of a draft as the operation of its moment takes them. What is not filled in is left out.

export function aroundOf({ before = "", after = "" }: DraftParts): WordsAround {
  return { before, after };
}

const optionFields = ["title", "words", "minutes", "trips", "amount", "currency", "why"] as const;

/** The options that something was typed of, in their order. */
export function optionsTyped(parts: DraftParts): Record<string, string>[] {
  return composedPlaces.flatMap((place) => {
    const typed = optionFields.map((name) => [name, parts[`option${place}.${name}`] ?? ""]);
    const option = Object.fromEntries(typed.filter(([, text]) => text !== ""));
    return Object.keys(option).length > 0 ? [option] : [];
  });
}

export function readOptions({ moment, parts }: Pick<Sayable, "moment" | "parts">) {
  const options = optionsTyped(parts);
  const isHonestNo = moment === "honest-no";
  return PutOptions.safeParse({ words: parts.words ?? "", isHonestNo, options });
}

/** The times that something was typed of. */
function slotsTyped(parts: DraftParts) {
  return composedPlaces.flatMap((place) => {
    const startsAt = parts[`slot${place}.startsAt`] ?? "";
    const endsAt = parts[`slot${place}.endsAt`] ?? "";
    return startsAt || endsAt ? [{ startsAt, endsAt }] : [];
  });
}

export function readTimes(parts: DraftParts) {
  return OfferAnew.safeParse({ slots: slotsTyped(parts) });
}

export function readAppointment(parts: DraftParts) {
  const { what, place, withWhom } = parts;
  return OfferAppointment.safeParse({ what, place, withWhom, slots: slotsTyped(parts) });
}

export function readPromise({ what, dueAt, certainty }: DraftParts) {
  return MakePromise.safeParse({ what, dueAt, certainty });
}
