import { creditNumber } from "#app/domain/accommodations/credit-number.ts";
import type { Provider } from "#app/operations/ports/accommodations.ts";

/** Credits of our own: a posting in the ledger and a number to quote. Billing takes them from there. */
export const ledgerCredits: Provider = {
  name: "credit-ledger",
  async issue({ ledger }, _accommodation, at) {
    const reference = creditNumber(at, await ledger.takeCreditSerial());
    return { ok: true, reference, expiresOn: null };
  },
};
