const minute = 60_000;

/** Minutes between the heads-up's hand-over and the gift card's own message: time to read the first. */
export const giftCardFollowsAfterMinutes = 10;

/** Hours after which a gift card goes on although its heads-up failed: the page and a call tell of it. */
export const failedHeadsUpHoldsHours = 24;

export type HeadsUp = {
  readonly givenAt: Date;
  /** When it was accepted by the next mail server, or said on the phone. Null: not yet. */
  readonly reachedAt: Date | null;
  /** It will not be tried again: bounced, refused, suppressed. */
  readonly failed: boolean;
};

/**
 * From when the gift card's own message may go (R18); null while its heads-up is still on its way.
 * Never before: a gift card that comes unannounced is taken for fraud.
 */
export function giftCardDueAt({ givenAt, reachedAt, failed }: HeadsUp): Date | null {
  if (reachedAt) return new Date(reachedAt.getTime() + giftCardFollowsAfterMinutes * minute);
  return failed ? new Date(givenAt.getTime() + failedHeadsUpHoldsHours * 60 * minute) : null;
}
