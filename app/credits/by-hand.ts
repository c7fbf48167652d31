import type { Provider } from "#app/operations/ports/accommodations.ts";

/** What somebody does outside, such as a refund at the bank: finance types in its number afterwards. */
export const byHand: Provider = {
  name: "by-hand",
  async issue() {
    return { ok: false, reason: "by-hand" };
  },
};
