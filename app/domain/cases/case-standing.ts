import type { CaseFile } from "./case-file.ts";

/** What is known of a case when it is asked what comes next. */
export type CaseStanding = Pick<
  CaseFile,
  "status" | "readBack" | "fault" | "nextUpdateDueAt" | "resolution"
> & {
  /** No person has said a word to the customer yet; the acknowledgement by itself is none. */
  readonly unspoken: boolean;
  /** What the customer said that nobody answered, and since when. */
  readonly unansweredSince: Date | null;
  readonly openCalls: number;
  readonly failedMails: number;
  readonly mailsInDoubt: number;
  /** Decided by finance after our last word. */
  readonly decided: "approved" | "declined" | null;
  /** Earlier cases of this customer with the same product. */
  readonly repeats: number;
  readonly hasAccommodation: boolean;
  /** Posts of hers nobody has answered where they stand. */
  readonly openPosts: number;
  /** Neither an e-mail address nor a phone number of hers is known. */
  readonly unreachable: boolean;
  /** Climbs that nobody has said "I have it" to. */
  readonly untakenClimbs: number;
  readonly brokenPromises: number;
  /** Promises that come due soon. */
  readonly promisesDue: number;
  /** Partners who have not answered by their alarm. */
  readonly silentPartners: number;
  /** She chose among options, and we have not begun. */
  readonly choiceWaits: boolean;
  /** She asks for another time than those offered. */
  readonly moveAsked: boolean;
  /** Questions of finance without an answer. */
  readonly financeAsks: number;
  /** Composed mails that wait for a second person to read them. */
  readonly draftsToRead: number;
  /** Approved, and their provider does not give them. */
  readonly stuckOrders: number;
  /** She is not satisfied, and nobody has spoken with her. */
  readonly lowScore: boolean;
  /** Follow-ups that are still to come. */
  readonly followUpsPlanned: number;
  /** Since when we could say whether she is still a customer, and nobody has. */
  readonly keptDueAt: Date | null;
};
