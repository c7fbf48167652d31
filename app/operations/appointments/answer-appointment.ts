import { z } from "zod";
import { type Actor, theCustomer } from "#app/domain/actor.ts";
import { type Appointment, agreedSlot } from "#app/domain/appointments/appointment.ts";
import { askToMove, confirmSlot } from "#app/domain/appointments/appointment-changes.ts";
import type { CaseHappening } from "#app/domain/cases/case-event.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { alertStaff } from "../escalation/alert-staff.ts";
import { prose } from "../fields.ts";
import type { CaseContext } from "../ports/cases.ts";
import { goOn } from "../promises/write-promise.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { claimAppointment } from "./claim-appointment.ts";

export const AskToMove = z.object({ wish: prose("when it would suit you", 4000) });

export type AnsweredAppointment =
  | { readonly ok: true; readonly appointment: Appointment }
  | {
      readonly ok: false;
      readonly reason:
        | "not-found"
        | "case-is-over"
        | Exclude<ReturnType<typeof confirmSlot>, { ok: true }>["reason"];
    };

type Answering = {
  /** Of the page: nobody answers for another customer. */
  readonly caseId: string;
  readonly appointmentId: string;
  readonly by?: Actor;
};

/** She agrees to a time; it is confirmed to her in writing, and her owner hears of it. Pressed twice it is once. */
export async function confirmAppointment(
  services: Services,
  slotId: string,
  answering: Answering,
): Promise<AnsweredAppointment> {
  return answer(services, answering, {
    decide: (appointment) => confirmSlot(appointment, slotId, services.now()),
    about: "appointment-confirmed",
    tell: confirmed,
  });
}

/** She asks for another time, in her own words; her owner hears of it. */
export async function moveAppointment(
  services: Services,
  { wish }: z.output<typeof AskToMove>,
  answering: Answering,
): Promise<AnsweredAppointment> {
  return answer(services, answering, {
    decide: (appointment) => askToMove(appointment, wish),
    about: "appointment-move-asked",
    tell: ({ id: appointmentId }) => ({
      type: "appointment-move-asked",
      appointmentId,
      words: wish,
    }),
  });
}

function confirmed(appointment: Appointment): CaseHappening {
  const { id: appointmentId, what, place, withWhom } = appointment;
  const slot = agreedSlot(appointment);
  if (!slot) throw new Error("a confirmed appointment has its slot");
  const [startsAt, endsAt] = [slot.startsAt.toISOString(), slot.endsAt.toISOString()];
  const agreed = { appointmentId, slotId: slot.id, what, place, withWhom, startsAt, endsAt };
  return { type: "appointment-confirmed", ...agreed };
}

type Answer = {
  readonly decide: (appointment: Appointment) => ReturnType<typeof confirmSlot>;
  readonly about: string;
  readonly tell: (appointment: Appointment) => CaseHappening;
};

async function answer(
  services: Services,
  { caseId, appointmentId, by = theCustomer }: Answering,
  { decide, about, tell }: Answer,
): Promise<AnsweredAppointment> {
  return services.transaction(async (store) => {
    const claimed = await claimAppointment(store, appointmentId);
    if (!claimed || claimed.context.caseFile.id !== caseId) {
      return { ok: false, reason: "not-found" };
    }
    if (!isOpen(claimed.context.caseFile.status)) return { ok: false, reason: "case-is-over" };
    const decided = decide(claimed.appointment);
    if (!decided.ok) return decided;
    const { appointment, isNew } = decided;
    if (!isNew) return { ok: true, appointment };
    await store.appointments.save(appointment);
    const goingOn = await goOn(services, store, claimed.context);
    const said = await record(services, store, goingOn, by, [tell(appointment)]);
    if (by.kind === "customer") await tellOwner(services, store, said, about, appointmentId);
    return { ok: true, appointment };
  });
}

function tellOwner(
  services: Services,
  store: Store,
  context: CaseContext,
  about: string,
  subjectId: string,
) {
  return alertStaff(services, store, context, { about, subjectId, to: ["owner"] });
}
