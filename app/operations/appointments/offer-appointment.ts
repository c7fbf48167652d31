import { z } from "zod";
import { type Actor, staffBehind } from "#app/domain/actor.ts";
import {
  type Appointment,
  mostSlots,
  type Slot,
  slotsProblem,
} from "#app/domain/appointments/appointment.ts";
import { offerAnew } from "#app/domain/appointments/appointment-changes.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import type { Framed } from "#app/domain/cases/words-around.ts";
import { goesRound } from "../composer/goes-round.ts";
import { instant, line, orNothing } from "../fields.ts";
import { waitForHer } from "../options/wait-for-her.ts";
import type { CaseContext } from "../ports/cases.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { claimAppointment } from "./claim-appointment.ts";

const slots = z
  .array(z.strictObject({ startsAt: instant, endsAt: instant }))
  .max(mostSlots, `Offer ${mostSlots} times at most.`);

export const OfferAppointment = z.strictObject({
  what: line("what happens then", 200),
  place: orNothing(line("the place", 300)),
  withWhom: orNothing(line("who comes", 200)),
  slots,
});

export const OfferAnew = z.strictObject({ slots });

export type OfferedAppointment =
  | { readonly ok: true; readonly appointment: Appointment; readonly isNew: boolean }
  | {
      readonly ok: false;
      readonly reason:
        | "not-found"
        | "case-is-over"
        | "appointment-cancelled"
        | "needs-second-reader"
        | NonNullable<ReturnType<typeof slotsProblem>>;
    };

/**
 * Offers the customer one time or several. It is a word of ours, and the case waits for hers. The same
 * again, from a form sent twice, is the appointment there is.
 */
export async function offerAppointment(
  services: Services,
  reference: string,
  input: z.output<typeof OfferAppointment> & Framed,
  actor: Actor,
): Promise<OfferedAppointment> {
  const problem = slotsProblem(input.slots, services.now());
  if (problem) return { ok: false, reason: problem };
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claimByReference(reference);
    if (!context) return { ok: false, reason: "not-found" };
    if (!isOpen(context.caseFile.status)) return { ok: false, reason: "case-is-over" };
    const appointment = appointmentOf(services, context, input, actor);
    const known = await store.appointments.listForCase(context.caseFile.id);
    const same = known.find((other) => other.state === "offered" && isSame(other, appointment));
    if (same) return { ok: true, appointment: same, isNew: false };
    if (await goesRound(services, store, context.caseFile.id)) {
      return { ok: false, reason: "needs-second-reader" };
    }
    await store.appointments.insert(appointment);
    await tell(services, store, context, { ...appointment, ...aroundOf(input) }, actor);
    return { ok: true, appointment, isNew: true };
  });
}

/** Other times for an appointment, such as after she asked to move it. */
export async function offerAppointmentAnew(
  services: Services,
  id: string,
  input: z.output<typeof OfferAnew> & Framed,
  actor: Actor,
): Promise<OfferedAppointment> {
  const problem = slotsProblem(input.slots, services.now());
  if (problem) return { ok: false, reason: problem };
  return services.transaction(async (store) => {
    const claimed = await claimAppointment(store, id);
    if (!claimed) return { ok: false, reason: "not-found" };
    if (!isOpen(claimed.context.caseFile.status)) return { ok: false, reason: "case-is-over" };
    if (await goesRound(services, store, claimed.context.caseFile.id)) {
      return { ok: false, reason: "needs-second-reader" };
    }
    const decided = offerAnew(claimed.appointment, withIds(services, input.slots));
    if (!decided.ok) return decided;
    const { appointment } = decided;
    const { state } = claimed.appointment;
    if (state === "offered" && isSame(claimed.appointment, appointment)) {
      return { ok: true, appointment: claimed.appointment, isNew: false };
    }
    await store.appointments.save(appointment);
    await store.appointments.addSlots(appointment);
    await tell(services, store, claimed.context, { ...appointment, ...aroundOf(input) }, actor);
    return { ok: true, appointment, isNew: true };
  });
}

const aroundOf = ({ around }: Framed): Framed => (around ? { around } : {});

async function tell(
  services: Services,
  store: Store,
  context: CaseContext,
  { id: appointmentId, what, place, withWhom, revision, ...rest }: Appointment & Framed,
  actor: Actor,
) {
  const asked = await waitForHer(services, store, context);
  const times = rest.slots.map(({ startsAt, endsAt }) => ({
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  }));
  const told = { appointmentId, what, place, withWhom, revision, times };
  const offered = { ...told, ...aroundOf(rest) };
  await record(services, store, asked.context, actor, [
    { type: "appointment-offered", ...offered },
    ...asked.facts,
  ]);
}

function appointmentOf(
  services: Services,
  { caseFile }: CaseContext,
  input: z.output<typeof OfferAppointment>,
  actor: Actor,
): Appointment {
  const { what, place = null, withWhom = null, slots: times } = input;
  const offeredBy = staffBehind(actor);
  if (!offeredBy) throw new Error("an appointment is offered by somebody");
  return {
    ...{ id: services.newId(), caseId: caseFile.id, what, place, withWhom, offeredBy },
    slots: withIds(services, times),
    offeredAt: services.now(),
    revision: 0,
    state: "offered",
    ...{ slotId: null, confirmedAt: null, wish: null, because: null },
  };
}

function withIds(services: Services, times: readonly Omit<Slot, "id">[]): Slot[] {
  return times
    .map((time) => ({ id: services.newId(), ...time }))
    .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
}

function isSame(one: Appointment, other: Appointment): boolean {
  const said = ({ what, slots: times }: Appointment) =>
    [
      what,
      ...times.flatMap(({ startsAt, endsAt }) => [startsAt.getTime(), endsAt.getTime()]),
    ].join();
  return said(one) === said(other);
}
