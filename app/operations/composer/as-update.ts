import type { z } from "zod";
import { whenTold } from "#emails/kit/promise-words.ts";
import type { OfferAnew, OfferAppointment } from "../appointments/offer-appointment.ts";
import type { PutOptions } from "../options/put-options.ts";
import type { Services } from "../services.ts";
import { findContext } from "./preview-draft.ts";

// On a sensitive case nothing is put to her that no second person has read; as the words of an update it can
// be read, and she answers by mail or on the phone.

/** Options as the words of an update: what each is, and why it costs her something. */
export function optionsAsWords({ words, options }: z.output<typeof PutOptions>): string {
  const lines = options.map(({ title, words: more, why }) =>
    [`- **${title}**`, more, why].filter(Boolean).join(". "),
  );
  return [words, lines.join("\n")].filter(Boolean).join("\n\n");
}

type Offer = z.output<typeof OfferAnew> & Partial<z.output<typeof OfferAppointment>>;

/** Times to agree to as the words of an update, in her language and on her clocks. */
export async function timesAsWords(
  services: Services,
  reference: string,
  { what, place, withWhom, slots }: Offer,
): Promise<string> {
  const context = await services.transaction((store) => findContext(store, reference));
  if (!context) return "";
  const times = slots.map(({ startsAt, endsAt }) => {
    const told = { from: startsAt.toISOString(), at: endsAt.toISOString() };
    return `- ${whenTold(context.customer, told)}`;
  });
  const head = [what, place, withWhom].filter(Boolean).join(", ");
  return [head, times.join("\n")].filter(Boolean).join("\n\n");
}
