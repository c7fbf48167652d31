import type { Knex } from "knex";
import type { WhoseList } from "#app/operations/views/desk/today-facts.ts";

/** Whose list is read. */
export type Whose = Omit<WhoseList, "now"> & {
  /** Owners who are away now, for whom this person may stand in. */
  readonly away: readonly string[];
};

/** Whose list is read, with whom they stand in for at this instant. */
export async function readWhose(
  db: Knex,
  { staffId, teamId, now }: WhoseList,
): Promise<Whose & { readonly bindings: Record<string, Knex.Value> }> {
  const away = staffId === null ? [] : await listAway(db, now);
  const bindings = { staff: staffId, team: teamId, away };
  // Whoever is away stands in for nobody.
  return { staffId, teamId, away: away.includes(staffId ?? "") ? [] : away, bindings };
}

function listAway(db: Knex, now: Date): Promise<string[]> {
  return db("absences")
    .whereNull("cancelled_at")
    .where("from_at", "<=", now)
    .where((open) => open.whereNull("to_at").orWhere("to_at", ">", now))
    .pluck("staff_id");
}

/** The condition on a case that makes it one of the list: everyone's, a team's, or one's own (R2). */
export function mineOf({ staffId, teamId, away }: Whose): string {
  if (staffId === null) return teamId === null ? "true" : "team_id = :team";
  if (away.length === 0) return "owner_id = :staff";
  return "(owner_id = :staff or (deputy_id = :staff and owner_id = any(cast(:away as uuid[]))))";
}

/** The condition on a call `t`: one's own, and those of an owner one stands in for (R2). */
export function callsOf(whose: Whose): string {
  if (whose.staffId === null && whose.teamId === null) return "true";
  const ofCase = `exists (select from case_files where id = t.case_id and ${mineOf(whose)})`;
  if (whose.staffId === null) return ofCase;
  if (whose.away.length === 0) return "t.assignee_id = :staff";
  return `(t.assignee_id = :staff or (t.assignee_id = any(cast(:away as uuid[])) and ${ofCase}))`;
}
