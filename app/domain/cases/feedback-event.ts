// What a customer can say once it is put right. Part of `CaseHappening`.

export type FeedbackHappening =
  /** How it was for her, 1 to 5; `changed` where she had answered before. */
  | {
      type: "satisfaction-said";
      resolutionNo: number;
      score: number;
      words: string | null;
      changed: boolean;
    }
  /** A person has seen to a low answer. */
  | { type: "satisfaction-seen"; answerId: string }
  /** The two questions about the product were in a mail (R22). */
  | { type: "questions-asked" }
  | {
      type: "questions-answered";
      doing: string | null;
      helped: string | null;
      changed: boolean;
    }
  /** "Thank you": nothing to answer, and nothing is opened again. */
  | { type: "customer-thanked"; words: string | null };

/** Which of them the customer sees in her history. */
export const customerSeesFeedback: Record<FeedbackHappening["type"], boolean> = {
  "satisfaction-said": true,
  "satisfaction-seen": false,
  "questions-asked": false,
  "questions-answered": true,
  "customer-thanked": true,
};
