import type { WordsAround } from "#app/domain/cases/words-around.ts";
import { composedPlaces } from "#app/domain/composer/acting-moments.ts";
import type { DraftParts } from "#app/domain/composer/draft-parts.ts";
import { OfferAnew, OfferAppointment } from "../../appointments/offer-appointment.ts";
import { PutOptions } from "../../options/put-options.ts";
import type { Sayable } from "../../ports/composer.ts";
import { MakePromise } from "../../promises/make-promise.ts";

// The parts of a draft as the operation of its moment takes them. What is not filled in is left out.

/** What a person wrote before and after what the act itself says. */
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

/** The options as `putOptions` takes them, or what is wrong with them. */
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

/** The times as an appointment offered anew takes them, or what is wrong with them. */
export function readTimes(parts: DraftParts) {
  return OfferAnew.safeParse({ slots: slotsTyped(parts) });
}

/** The appointment as `offerAppointment` takes it, or what is wrong with it. */
export function readAppointment(parts: DraftParts) {
  const { what, place, withWhom } = parts;
  return OfferAppointment.safeParse({ what, place, withWhom, slots: slotsTyped(parts) });
}

/** The promise as `makePromise` takes it, or what is wrong with it. */
export function readPromise({ what, dueAt, certainty }: DraftParts) {
  return MakePromise.safeParse({ what, dueAt, certainty });
}
