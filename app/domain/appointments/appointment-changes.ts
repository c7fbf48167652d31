import type { Appointment, Slot } from "./appointment.ts";

type Changed = { readonly ok: true; readonly appointment: Appointment; readonly isNew: boolean };
type Refused<Reason extends string> = { readonly ok: false; readonly reason: Reason };

/** She agrees to a time; until it comes she may take another of those offered. */
export function confirmSlot(
  appointment: Appointment,
  slotId: string,
  now: Date,
): Changed | Refused<"slot-unknown" | "slot-is-past" | "appointment-cancelled"> {
  if (appointment.state === "cancelled") return refuse("appointment-cancelled");
  if (appointment.slotId === slotId) return { ok: true, appointment, isNew: false };
  const slot = appointment.slots.find(({ id }) => id === slotId);
  if (!slot) return refuse("slot-unknown");
  if (slot.startsAt <= now) return refuse("slot-is-past");
  const agreed = { state: "confirmed", slotId, confirmedAt: now, wish: null } as const;
  return { ok: true, appointment: { ...appointment, ...agreed }, isNew: true };
}

/** None of them suits her, or no longer: she says when it would. */
export function askToMove(
  appointment: Appointment,
  wish: string,
): Changed | Refused<"appointment-cancelled"> {
  if (appointment.state === "cancelled") return refuse("appointment-cancelled");
  if (appointment.wish === wish) return { ok: true, appointment, isNew: false };
  const asked = { state: "move-asked", wish, slotId: null, confirmedAt: null } as const;
  return { ok: true, appointment: { ...appointment, ...asked }, isNew: true };
}

/** Other times, in place of those before. */
export function offerAnew(
  appointment: Appointment,
  slots: readonly Slot[],
): Changed | Refused<"appointment-cancelled"> {
  if (appointment.state === "cancelled") return refuse("appointment-cancelled");
  const offered = { state: "offered", slotId: null, confirmedAt: null, wish: null } as const;
  const revision = appointment.revision + 1;
  return { ok: true, appointment: { ...appointment, ...offered, slots, revision }, isNew: true };
}

/** It does not take place; she is told why. */
export function cancelAppointment(appointment: Appointment, because: string): Changed {
  if (appointment.state === "cancelled") return { ok: true, appointment, isNew: false };
  const gone = { state: "cancelled", slotId: null, confirmedAt: null, because } as const;
  const revision = appointment.revision + 1;
  return { ok: true, appointment: { ...appointment, ...gone, revision }, isNew: true };
}

function refuse<Reason extends string>(reason: Reason): Refused<Reason> {
  return { ok: false, reason };
}
