import type { InsideProvider } from "#app/operations/ports/providers.ts";

/** What somebody does outside, such as a refund at the bank: finance types in its number afterwards. */
export const byHand: InsideProvider = {
  name: "by-hand",
  label: "By hand",
  where: "inside",
  serves: ["credit", "refund", "replacement", "better-model", "free-period"],
  powers: { takesBackDelivered: true, callsOff: false, renewsLink: false, announcesItself: false },
  async issue() {
    return { ok: false, reason: "by-hand" };
  },
};
