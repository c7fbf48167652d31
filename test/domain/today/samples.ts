import type { TodayRow } from "#app/domain/today/today-row.ts";
import type { TodayFacts } from "#app/domain/today/todays-rows.ts";

/** Monday, ten in the morning. */
export const monday = new Date("2026-03-02T10:00:00Z");

export function hoursFrom(instant: Date, hours: number): Date {
  return new Date(instant.getTime() + hours * 3_600_000);
}

/** A case that asks for nothing. */
export const quiet: TodayFacts = {
  caseId: "case-1",
  severity: "normal",
  responsibleId: "marco",
  chases: 0,
  firstWordDueAt: null,
  nextUpdateDueAt: null,
  customerReplyDueAt: null,
  readBackDueAt: null,
  promises: [],
  calls: [],
  unhappy: [],
  choices: [],
  moves: [],
  bounces: [],
  approvals: [],
  questions: [],
  requests: [],
  partners: [],
  handOvers: [],
  escalations: [],
  taken: [],
  asked: [],
  posts: [],
};

export const row: TodayRow = {
  kind: "next-word",
  caseId: "case-1",
  subjectId: "case-1",
  severity: "normal",
  dueAt: monday,
  staffId: "marco",
  chases: 0,
};
