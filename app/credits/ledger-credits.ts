import { creditNumber } from "#app/domain/accommodations/credit-number.ts";
import type { InsideProvider } from "#app/operations/ports/providers.ts";

/** Credits of our own: a posting in the ledger and a number to quote. Billing takes them from there. */
export const ledgerCredits: InsideProvider = {
  name: "credit-ledger",
  label: "Our own books",
  where: "inside",
  serves: ["credit"],
  powers: { takesBackDelivered: true, callsOff: false, renewsLink: false, announcesItself: false },
  async issue({ ledger }, _accommodation, at) {
    const reference = creditNumber(at, await ledger.takeCreditSerial());
    return { ok: true, reference, expiresOn: null };
  },
};
