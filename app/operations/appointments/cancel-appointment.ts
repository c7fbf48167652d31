import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import type { Appointment } from "#app/domain/appointments/appointment.ts";
import { cancelAppointment as decide } from "#app/domain/appointments/appointment-changes.ts";
import { goesRound } from "../composer/goes-round.ts";
import { prose } from "../fields.ts";
import { waitNoMore } from "../options/wait-for-her.ts";
import { speak } from "../our-word.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";
import { claimAppointment } from "./claim-appointment.ts";

export const CancelAppointment = z.strictObject({
  because: prose("why it does not take place, as the customer is told", 4000),
});

export type CancelledAppointment =
  | { readonly ok: true; readonly appointment: Appointment }
  | { readonly ok: false; readonly reason: "not-found" | "needs-second-reader" };

/** It does not take place: she is told why, by mail and on her page, before she waits for nothing. */
export async function cancelAppointment(
  services: Services,
  id: string,
  { because }: z.output<typeof CancelAppointment>,
  actor: Actor,
): Promise<CancelledAppointment> {
  return services.transaction(async (store) => {
    const claimed = await claimAppointment(store, id);
    if (!claimed) return { ok: false, reason: "not-found" };
    const { appointment, isNew } = decide(claimed.appointment, because);
    if (!isNew) return { ok: true, appointment };
    if (await goesRound(services, store, appointment.caseId)) {
      return { ok: false, reason: "needs-second-reader" };
    }
    await store.appointments.save(appointment);
    const { context, facts } = await waitNoMore(store, claimed.context);
    const spoken = await speak(services, store, context);
    const { revision, what } = appointment;
    const cancelled = { appointmentId: id, revision, what, words: because };
    await record(services, store, spoken, actor, [
      { type: "appointment-cancelled", ...cancelled },
      ...facts,
    ]);
    return { ok: true, appointment };
  });
}
