/**
 * How a customer wants to hear from us. A wish makes us more sparing with mail, never slower: the
 * clock of the next word runs as it did, and every word stands on her page at once (R6).
 */
export type Wishes = {
  /** `news-only`: "nothing new yet" stands on her page, and no mail is sent for it. */
  readonly mails: "every-word" | "news-only";
  /** `phone`: what is told in passing is told in a call; what she may want to keep is mailed all the same. */
  readonly reachBy: "mail" | "phone";
};

export type Way = "mail" | "call" | "page";

const inPassing = new Set(["update-posted", "nothing-new-said", "partner-late-said"]);

/** Which way a word of ours goes to her, beside her page. */
export function wayOf(eventType: string, { mails, reachBy }: Wishes, hasPhone: boolean): Way {
  if (eventType === "nothing-new-said" && mails === "news-only") return "page";
  return reachBy === "phone" && hasPhone && inPassing.has(eventType) ? "call" : "mail";
}
