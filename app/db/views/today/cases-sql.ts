import { severityNames } from "#app/domain/clock/severity.ts";
import { mineOf, type Whose } from "./whose-sql.ts";

export const isOpen = "closed_at is null and resolved_at is null";

/** How the rows of one list find the cases they are about. A row says `severity` and `chase_count` of its `c`. */
export type ListedCases = {
  readonly whose: Whose;
  readonly isMine: string;
  /** The most of one kind, written into the statement: a plan made once has to know it. */
  readonly limit: number;
  /** Joins `c`, the case of that id, where it is open and of the list. */
  open(id: string): string;
  /** Joins `c`, over or not, where it is of the list or meets another condition. */
  any(id: string, condition?: string): string;
};

/** The cases of somebody's list: a person's open ones are found once, as `mine`; of many they are looked up. */
export function listedCases(whose: Whose, limit: number): ListedCases {
  const isMine = mineOf(whose);
  const any = (id: string, condition = isMine) => `
    cross join lateral (select severity, chase_count from case_files
                         where id = ${id} and ${condition} offset 0) c`;
  return {
    ...{ whose, isMine, limit, any },
    open: (id) =>
      whose.staffId === null ? any(id, `${isOpen} and ${isMine}`) : `join mine c on c.id = ${id}`,
  };
}

const lightest = severityNames.map((name) => `'${name}'`);

/** The severities as a list, the heaviest first. */
export const severitiesWorstFirst = `array[${lightest.toReversed().join(", ")}]`;

/** Late ones first, then the heaviest, then whoever asked most often, then as it came due (domain/today). */
export function worstFirstSql(at: string): string {
  const urgency = `case when ${at} < :now then 0 when ${at} <= :soon then 1 else 2 end`;
  return `${urgency}, array_position(array[${lightest.join(", ")}], c.severity) desc, c.chase_count desc, ${at}`;
}
