import { addSpan } from "#app/domain/clock/time-span.ts";
import type { WorkingCalendar } from "#app/domain/clock/working-calendar.ts";
import { defaultLadders, type Ladder } from "#app/domain/escalation/ladder.ts";
import type { EscalationRole } from "#app/domain/escalation/role.ts";
import { teamCalendar } from "../clock/team-calendar.ts";
import type { Services } from "../services.ts";
import { checkLadder, type SavedLadder, type SaveLadderInput } from "./save-ladder.ts";

export type LadderTimes = readonly { readonly role: EscalationRole; readonly at: Date }[];

export type LadderPreview = {
  readonly openCases: number;
  /** Who is told when of a climb that begins now, if nobody answers. */
  readonly was: LadderTimes;
  readonly becomes: LadderTimes;
  readonly warnings: readonly string[];
};

/** What a ladder would change, before it is kept. Nothing is written. */
export async function previewLadder(
  services: Services,
  input: SaveLadderInput,
): Promise<
  { readonly ok: true; readonly preview: LadderPreview } | Exclude<SavedLadder, { ok: true }>
> {
  return services.transaction(async (store) => {
    const checked = await checkLadder(services, store, input);
    if (!checked.ok) return checked;
    const { severity, teamId } = checked.ladder;
    const calendar = await teamCalendar(services, store, teamId);
    const kept = await store.ladders.list();
    const ofSeverity = kept.filter((each) => each.severity === severity);
    const current =
      ofSeverity.find((each) => each.teamId === teamId) ??
      ofSeverity.find((each) => each.teamId === null) ??
      defaultLadders[severity];
    const now = services.now();
    const preview = {
      openCases: await store.house.countOpen(teamId ? { severity, teamId } : { severity }),
      was: timesOf(current, calendar, now),
      becomes: timesOf(checked.ladder, calendar, now),
      warnings: checked.warnings,
    };
    return { ok: true, preview };
  });
}

function timesOf({ rungs }: Ladder, calendar: WorkingCalendar, now: Date): LadderTimes {
  let at = now;
  return rungs.map(({ role, answerWithin }) => {
    const told = { role, at };
    at = addSpan(at, answerWithin, calendar);
    return told;
  });
}
