import { connect } from "#app/db/connection/connect.ts";
import type { Forgotten } from "./figures.ts";

/** Everything that happened to a forgotten customer, in order: what a failing seed prints. */
export async function tellStory(databaseUrl: string, { caseId, reference, at, why }: Forgotten) {
  const db = connect(databaseUrl, { name: "amends story", poolSize: 1 });
  try {
    const events = await db("case_events").where({ case_id: caseId }).orderBy("id");
    const climbs = await db("escalations").where({ case_id: caseId }).orderBy("raised_at");
    const caseFile = await db("case_files").where({ id: caseId }).first();
    return [
      `${reference}, ${at.toISOString()}: ${why}`,
      `  severity ${caseFile.severity}, status ${caseFile.status}, next word due ${said(caseFile.next_update_due_at)}`,
      ...events.map(
        ({ at: moment, actor_kind, type, data }) =>
          `  ${said(moment)} ${actor_kind.padEnd(8)} ${type} ${JSON.stringify(data)}`,
      ),
      ...climbs.map(
        (climb) =>
          `  climb ${climb.key}: taken ${said(climb.taken_at)}, ended ${said(climb.ended_at)}, looked at next ${said(climb.next_look_at)}`,
      ),
    ];
  } finally {
    await db.destroy();
  }
}

function said(moment: Date | null): string {
  return moment?.toISOString() ?? "never";
}
