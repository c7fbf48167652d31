import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import { isAway } from "#app/domain/clock/absences.ts";
import { severityNames } from "#app/domain/clock/severity.ts";
import { ladderProblems } from "#app/domain/escalation/ladder.ts";
import { escalationRoleNames } from "#app/domain/escalation/role.ts";
import { orNothing } from "../fields.ts";
import type { KeptLadder } from "../ports/escalations.ts";
import type { Services, Store } from "../services.ts";
import { awayWarning, problemSentence, unknownPersonSentence } from "./ladder-sentences.ts";

const Span = z.strictObject({
  count: z.coerce.number("Write a number."),
  unit: z.enum(["minutes", "hours", "days", "weeks"], "Choose minutes, hours, days or weeks."),
  counted: z.enum(["working-time", "around-the-clock"], "Choose working time or around the clock."),
});

export const SaveLadder = z.strictObject({
  severity: z.enum(severityNames, `Choose a severity: ${severityNames.join(", ")}.`),
  teamId: orNothing(z.uuid("Choose a team.")),
  rungs: z.array(
    z.strictObject({
      role: z.enum(escalationRoleNames, "Choose who is told: owner, deputy, lead or manager."),
      answerWithin: Span,
    }),
  ),
  mendWithin: Span,
  leadId: orNothing(z.uuid("Choose a lead.")),
  managerId: orNothing(z.uuid("Choose a manager.")),
});

export type SavedLadder =
  /** `warnings`: legal, but unwise. */
  | { readonly ok: true; readonly warnings: readonly string[] }
  /** `sentences`: each fault, and what to do about it. Nothing was written. */
  | {
      readonly ok: false;
      readonly reason: "ladder-problems";
      readonly sentences: readonly string[];
    };

export type SaveLadderInput = z.output<typeof SaveLadder>;

type CheckedLadder =
  | { readonly ok: true; readonly ladder: KeptLadder; readonly warnings: readonly string[] }
  | Exclude<SavedLadder, { ok: true }>;

/** Whether a ladder can be used as things stand now, and what is unwise about it. */
export async function checkLadder(
  services: Services,
  store: Store,
  input: SaveLadderInput,
): Promise<CheckedLadder> {
  const { leadId = null, managerId = null, teamId = null } = input;
  const ladder: KeptLadder = { ...input, leadId, managerId, teamId };
  const sentences = await faultsOf(services, store, ladder);
  if (sentences.length > 0) return { ok: false, reason: "ladder-problems", sentences };
  return { ok: true, ladder, warnings: await ladderWarnings(services, store, ladder) };
}

/** Keeps a ladder of a severity, for one team or for all. */
export async function saveLadder(
  services: Services,
  input: SaveLadderInput,
  actor: Actor & { readonly kind: "staff"; readonly id: string },
): Promise<SavedLadder> {
  return services.transaction(async (store) => {
    const checked = await checkLadder(services, store, input);
    if (!checked.ok) return checked;
    const { ladder, warnings } = checked;
    const at = services.now();
    await store.ladders.save(ladder, actor.id, at);
    await store.audit.append({
      stream: "ladders",
      at,
      actor,
      action: "ladder-saved",
      details: { severity: ladder.severity, teamId: ladder.teamId, rungs: ladder.rungs.length },
    });
    return { ok: true, warnings };
  });
}

async function faultsOf(
  services: Services,
  store: Store,
  ladder: KeptLadder,
): Promise<readonly string[]> {
  const { leadId, managerId, teamId } = ladder;
  const named = [leadId, managerId].filter((id) => id !== null);
  const gone = await store.ladders.listGone(named);
  const unknown: boolean[] = [];
  for (const id of named) {
    unknown.push(gone.includes(id) || (await store.staff.find(id)) === null);
  }
  const people = {
    // Every case has an owner; which one is no matter of the ladder.
    owner: "the owner of the case",
    deputy: null,
    lead: leadId ?? (await store.staff.findLead(teamId))?.id ?? null,
    manager: managerId ?? (await store.ladders.findManager(services.now())),
  };
  return [
    ...ladderProblems(ladder, people).map(problemSentence),
    ...(unknown.includes(true) ? [unknownPersonSentence] : []),
  ];
}

/** Legal, but unwise: who is named on it is away now. */
export async function ladderWarnings(
  services: Services,
  store: Store,
  { leadId, managerId }: Pick<KeptLadder, "leadId" | "managerId">,
): Promise<readonly string[]> {
  const now = services.now();
  const named = [leadId, managerId].filter((id) => id !== null);
  const absences = await store.absences.listAt(named, now);
  const away = named.filter((id) => isAway(id, absences, now));
  const warnings: string[] = [];
  for (const id of away) warnings.push(awayWarning((await store.ladders.getReader(id)).name));
  return warnings;
}
