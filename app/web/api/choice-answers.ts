import { z } from "zod";
import type { Appointment } from "#app/domain/appointments/appointment.ts";
import type { OptionRound } from "#app/domain/options/options.ts";
import { isoOf } from "./case-answer.ts";
import type { Answer } from "./change.ts";

const text = z.string().nullable();

/** Options that were put to the customer, and what she chose. */
export const OptionsAnswer = z.strictObject({
  id: z.uuid(),
  caseId: z.uuid(),
  words: text,
  isHonestNo: z.boolean(),
  state: z.enum(["open", "chosen", "begun", "withdrawn"]),
  offeredAt: z.iso.datetime(),
  chosenId: z.uuid().nullable(),
  chosenAt: z.iso.datetime().nullable(),
  options: z.array(
    z.strictObject({
      id: z.uuid(),
      title: z.string(),
      words: text,
      minutes: z.int(),
      trips: z.int(),
      amountMinor: z.int().nullable(),
      currency: text,
      why: text,
    }),
  ),
});

/** Answers with a round of options as it is now. */
export function answerOptions(round: OptionRound, status: Answer["status"]): Answer {
  const { id, caseId, words, isHonestNo, state, chosenId } = round;
  const body: z.output<typeof OptionsAnswer> = {
    ...{ id, caseId, words, isHonestNo, state, chosenId },
    offeredAt: round.offeredAt.toISOString(),
    chosenAt: isoOf(round.chosenAt),
    options: round.options.map(({ money, ...option }) => ({
      ...option,
      amountMinor: money?.amountMinor ?? null,
      currency: money?.currency ?? null,
    })),
  };
  return { status, body: JSON.stringify(body), headers: {} };
}

/** A visit or a call, the times that are offered, and the one that was agreed on. */
export const AppointmentAnswer = z.strictObject({
  id: z.uuid(),
  caseId: z.uuid(),
  what: z.string(),
  place: text,
  withWhom: text,
  state: z.enum(["offered", "confirmed", "move-asked", "cancelled"]),
  slotId: z.uuid().nullable(),
  wish: text,
  slots: z.array(
    z.strictObject({ id: z.uuid(), startsAt: z.iso.datetime(), endsAt: z.iso.datetime() }),
  ),
});

/** Answers with an appointment as it is now. */
export function answerAppointment(appointment: Appointment, status: Answer["status"]): Answer {
  const { id, caseId, what, place, withWhom, state, slotId, wish } = appointment;
  const body: z.output<typeof AppointmentAnswer> = {
    ...{ id, caseId, what, place, withWhom, state, slotId, wish },
    slots: appointment.slots.map((slot) => ({
      id: slot.id,
      startsAt: slot.startsAt.toISOString(),
      endsAt: slot.endsAt.toISOString(),
    })),
  };
  return { status, body: JSON.stringify(body), headers: {} };
}
