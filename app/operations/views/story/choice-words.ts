import { framedText } from "#app/domain/cases/words-around.ts";
import type { Tellers } from "./telling.ts";

/** What the customer had to choose, in words for staff. */
export const choiceTellers: Tellers = {
  "options-put": ({ options, words, around }) => ({
    what: `Options: ${options.map(({ title }) => title).join(" · ")}`,
    words: framedText(around, words),
  }),
  "option-chosen": ({ title, before }) => ({
    what: before ? `Chosen instead of “${before}”` : "Chosen",
    words: title,
  }),
  "choice-begun": ({ title }) => ({ what: "Begun with what was chosen", words: title }),
  "appointment-offered": ({ what, times, revision, around }) => ({
    what: `${revision > 0 ? "Other times" : "Times"} offered (${times.length})`,
    words: framedText(around, what),
  }),
  "appointment-confirmed": ({ what }) => ({ what: "Appointment agreed on", words: what }),
  "appointment-move-asked": ({ words }) => ({ what: "The customer asks for another time", words }),
  "appointment-cancelled": ({ what, words }) => ({ what: `Cancelled: ${what}`, words }),
  "options-withdrawn": ({ words }) => ({ what: "Options taken back", words }),
};
