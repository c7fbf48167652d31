// What can happen to who may read a case's page. Part of `CaseHappening`. Ids only: names stand with the link.

export type ReaderHappening =
  | { type: "reader-added"; linkId: string }
  | { type: "reader-removed"; linkId: string }
  /** "Not you?": whoever opened the page is not the customer, and the link is closed. */
  | { type: "not-her-said"; linkId: string };

/** Which of them the customer sees in her history. */
export const customerSeesReaders: Record<ReaderHappening["type"], boolean> = {
  "reader-added": true,
  "reader-removed": true,
  "not-her-said": false,
};
