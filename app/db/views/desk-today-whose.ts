import type { TodayQuery } from "#app/operations/views/desk-today-facts.ts";

/** Whose list is read. */
export type Whose = Pick<TodayQuery, "staffId" | "teamId"> & {
  /** Owners who are away now, for whom this person may stand in. */
  readonly away: readonly string[];
};
