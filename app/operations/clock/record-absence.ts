import { z } from "zod";
import { type Actor, staffBehind } from "#app/domain/actor.ts";
import { absenceProblem, deputyProblem } from "#app/domain/clock/absences.ts";
import { instant, orNothing } from "../fields.ts";
import type { KeptAbsence } from "../ports/service-levels.ts";
import type { Services } from "../services.ts";
import { nameDeputy } from "./name-deputy.ts";

export const RecordAbsence = z.strictObject({
  staffId: z.uuid("Choose who is away."),
  from: instant,
  /** Left out while nobody knows when they return. */
  to: orNothing(instant),
  /** Who stands in on open cases of theirs that nobody would stand in for. */
  deputyId: orNothing(z.uuid("Choose who stands in.")),
});

export type RecordedAbsence =
  | {
      readonly ok: true;
      readonly absence: KeptAbsence;
      /** References of open cases that nobody would stand in for: a lead has to name somebody. */
      readonly uncovered: readonly string[];
    }
  | {
      readonly ok: false;
      readonly reason:
        | "staff-unknown"
        | "absence-upside-down"
        | "absence-is-over"
        | "deputy-is-the-owner"
        | "deputy-unknown";
    };

/** Somebody is away (R2): their deputies inherit their cases, promises and calls for the time. */
export async function recordAbsence(
  services: Services,
  { staffId, from, to, deputyId }: z.output<typeof RecordAbsence>,
  actor: Actor,
): Promise<RecordedAbsence> {
  const at = services.now();
  const absence: KeptAbsence = {
    id: services.newId(),
    staffId,
    from,
    to: to ?? null,
    recordedBy: staffBehind(actor),
    recordedAt: at,
    cancelledAt: null,
  };
  const reason = absenceProblem(absence) ?? deputyProblem(staffId, deputyId ?? null);
  if (reason) return { ok: false, reason };
  if (to && to <= at) return { ok: false, reason: "absence-is-over" };
  return services.transaction(async (store) => {
    if (!(await store.staff.find(staffId))) return { ok: false, reason: "staff-unknown" };
    if (deputyId && !(await store.staff.findOwnerCandidate(deputyId))) {
      return { ok: false, reason: "deputy-unknown" };
    }
    await store.absences.insert(absence);
    const entry = { stream: `staff:${staffId}`, at, actor, action: "absence-recorded" };
    await store.audit.append({ ...entry, details: { absenceId: absence.id } });
    if (deputyId) await nameDeputy(services, store, { staffId, from, deputyId }, actor);
    return { ok: true, absence, uncovered: await store.absences.listUncovered(staffId, from) };
  });
}

export type EndedAbsence =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" };

/** They are back, or never left: from now on their cases are theirs again. */
export async function endAbsence(
  services: Services,
  id: string,
  actor: Actor,
): Promise<EndedAbsence> {
  const at = services.now();
  return services.transaction(async (store) => {
    const absence = await store.absences.find(id);
    if (!absence) return { ok: false, reason: "not-found" };
    const begun = absence.from < at;
    const ended = begun ? store.absences.setReturn(id, at) : store.absences.cancel(id, at);
    if (!(await ended)) return { ok: false, reason: "not-found" };
    const entry = { stream: `staff:${absence.staffId}`, at, actor, action: "absence-ended" };
    await store.audit.append({ ...entry, details: { absenceId: id } });
    return { ok: true };
  });
}
