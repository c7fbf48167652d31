import type { Framed, WordsAround } from "./words-around.ts";

// What becomes of a gift card on the way to its customer (R18). Part of `CaseHappening`.

type OfGiftCard = { accommodationId: string };

export type GiftHappening =
  /** A person wrote the words of its heads-up: the newest are those that leave. */
  | ({ type: "gift-card-heads-up-worded"; around: WordsAround } & OfGiftCard)
  | ({ type: "gift-card-heads-up-given" } & OfGiftCard & Framed)
  | ({ type: "gift-card-issued" } & OfGiftCard)
  /** A person wrote the words of its message: the newest are those that leave. */
  | ({ type: "gift-card-worded"; around: WordsAround } & OfGiftCard)
  | ({
      type: "gift-card-announced";
      amountMinor: number;
      currency: string;
      expiresOn: string | null;
    } & OfGiftCard &
      Framed)
  | ({ type: "gift-code-revealed" } & OfGiftCard);

/** Which of them the customer sees in her history. */
export const customerSeesGifts: Record<GiftHappening["type"], boolean> = {
  "gift-card-heads-up-worded": false,
  "gift-card-heads-up-given": true,
  "gift-card-issued": false,
  "gift-card-worded": false,
  "gift-card-announced": true,
  "gift-code-revealed": true,
};
