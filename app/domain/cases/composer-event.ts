// What can happen to a mail that is composed, before it leaves. Part of `CaseHappening`; staff only.

type OfDraft = { draftId: string };

export type ComposerHappening =
  /** It was held, and somebody took it back: nothing left. */
  | ({ type: "mail-taken-back"; moment: string } & OfDraft)
  /** Its time came and it could no longer be said; the draft is open again. */
  | ({ type: "draft-came-back"; moment: string; why: string } & OfDraft)
  /** A finding of the reading was left as it is, and why (R13); without a draft in a form of the page. */
  | { type: "reading-overridden"; rule: string; reason: string; draftId: string | null }
  | ({ type: "second-reader-asked"; moment: string } & OfDraft)
  | ({ type: "second-reader-approved"; moment: string } & OfDraft)
  /** From now on a second person reads what leaves for this customer; or no longer. */
  | { type: "sensitive-marked"; sensitive: boolean };

/** The customer sees none of it. */
export const customerSeesComposer: Record<ComposerHappening["type"], boolean> = {
  "mail-taken-back": false,
  "draft-came-back": false,
  "reading-overridden": false,
  "second-reader-asked": false,
  "second-reader-approved": false,
  "sensitive-marked": false,
};
