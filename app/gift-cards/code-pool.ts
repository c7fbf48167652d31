import { goodUntil } from "#app/domain/accommodations/gift-code.ts";
import type { InsideProvider } from "#app/operations/ports/providers.ts";

/** Gift cards from codes that finance loaded: one of exactly this amount, or none. */
export const codePool: InsideProvider = {
  name: "code-pool",
  label: "Codes we hold",
  where: "inside",
  serves: ["gift-card"],
  powers: { takesBackDelivered: false, callsOff: false, renewsLink: false, announcesItself: false },
  async issue({ giftCodes }, { id, amountMinor, currency }, at) {
    const until = goodUntil(at.toISOString().slice(0, 10));
    const code = await giftCodes.take({
      accommodationId: id,
      amountMinor,
      currency,
      goodUntil: until,
      at,
    });
    if (!code) return { ok: false, reason: "no-stock" };
    return { ok: true, reference: code.id, expiresOn: code.expiresOn };
  },
};
