import { goodUntil } from "#app/domain/accommodations/gift-code.ts";
import type { Provider } from "#app/operations/ports/accommodations.ts";

/** Gift cards from codes that finance loaded: one of exactly this amount, or none. */
export const codePool: Provider = {
  name: "code-pool",
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
