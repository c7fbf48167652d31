import type { DeskCaseFacts } from "./case.ts";
import type { CaseList, CaseListQuery, CaseTalk } from "./case-list.ts";
import type { DeskCall, DeskMessage, DeskStaff, MailToShow } from "./lists.ts";
import type { ReceivedList, ReceivedToShow } from "./received.ts";
import type { TodayCase, TodayFacts, TodayQuery, WhoseList } from "./today-facts.ts";

/** What the desk's pages read, each in as few statements as it can. Nothing here changes anything. */
export type DeskViews = {
  /** Everything that may stand on the Today list, in one statement: enough to put it in order. */
  today(query: TodayQuery): Promise<TodayFacts>;
  /** What a row of Today shows of its case, by the id of the case. */
  listTodayCases(caseIds: readonly string[]): Promise<ReadonlyMap<string, TodayCase>>;
  listCases(query: CaseListQuery): Promise<CaseList>;
  /** Who spoke lately, by the id of the case; a case where nobody did is left out. */
  listTalk(caseIds: readonly string[], now: Date): Promise<ReadonlyMap<string, CaseTalk>>;
  findCase(reference: string): Promise<DeskCaseFacts | null>;
  /** Calls still to be made, the oldest due first; whose they are is said as Today says it. */
  listCalls(whose: WhoseList, limit: number): Promise<readonly DeskCall[]>;
  /** Messages of a kind of state, the oldest first. */
  listMessages(which: "doubt" | "failed" | "waiting", limit: number): Promise<DeskMessages>;
  /** Mail that came in and waits for a decision, the oldest first. */
  listReceived(limit: number): Promise<ReceivedList>;
  findReceived(id: string): Promise<ReceivedToShow | null>;
  findMessage(id: string): Promise<MailToShow | null>;
  /** Everyone who works or worked here, by name. */
  listStaff(): Promise<readonly DeskStaff[]>;
};

export type DeskMessages = {
  readonly count: number;
  readonly messages: readonly DeskMessage[];
};
