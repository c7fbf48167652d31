import { resealGiftCodes } from "#app/operations/gift-cards/reseal-gift-codes.ts";
import type { Services } from "#app/operations/services.ts";
import type { Output } from "./output.ts";

/** Seals every gift-card code anew under the newest key, so that an old one can be taken off the list. */
export async function giftCodesReseal(
  { json }: { readonly json: boolean },
  { services }: { readonly services: Services },
  out: Output,
): Promise<number> {
  const resealed = await resealGiftCodes(services);
  if (json) out.line(JSON.stringify({ resealed }));
  else if (resealed === 0) out.line("Every code is sealed under the newest key already.");
  else
    out.line(
      `${resealed} ${resealed === 1 ? "code is" : "codes are"} sealed anew under the newest key.`,
    );
  return 0;
}
