import type { Refusal } from "../accommodations/order.ts";

/** What providers outside make of what we ordered there. `provider`: its name as people call it. */
export type ProviderHappening =
  /** For certain nothing was given, or not what was approved; finance decides. */
  | {
      type: "accommodation-order-failed";
      accommodationId: string;
      provider: string;
      refusal: Refusal;
    }
  /** Several looks, and still no answer that says what became of it. */
  | { type: "accommodation-order-in-doubt"; accommodationId: string; provider: string }
  | { type: "accommodation-order-tried-again"; accommodationId: string; provider: string }
  | { type: "accommodation-order-called-off"; accommodationId: string; provider: string }
  | { type: "gift-card-used"; accommodationId: string }
  | { type: "gift-card-ran-out"; accommodationId: string }
  /** It was given, and came back: the customer has nothing of it. */
  | { type: "accommodation-returned"; accommodationId: string; provider: string };

/** All of it stays on the desk: the customer is told by a person (CAP-12). */
export const customerSeesProviders: Record<ProviderHappening["type"], boolean> = {
  "accommodation-order-failed": false,
  "accommodation-order-in-doubt": false,
  "accommodation-order-tried-again": false,
  "accommodation-order-called-off": false,
  "gift-card-used": false,
  "gift-card-ran-out": false,
  "accommodation-returned": false,
};
