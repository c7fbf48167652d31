import {
  AskToMove,
  confirmAppointment,
  moveAppointment,
} from "#app/operations/appointments/answer-appointment.ts";
import { isId } from "#app/web/ids.ts";
import { type FormHandler, lost, textOf, wordsFault } from "./form.ts";

/** She agrees to one of the times that were offered. */
export const confirmTime: FormHandler = async (sent) => {
  const [appointmentId, slotId] = [textOf(sent, "appointment"), textOf(sent, "slot")];
  if (!isId(appointmentId) || !isId(slotId)) return lost(sent);
  const answering = { caseId: sent.link.caseId, appointmentId };
  const confirmed = await confirmAppointment(sent.services, slotId, answering);
  if (confirmed.ok) return { said: "appointment-confirmed" };
  return confirmed.reason === "not-found"
    ? lost(sent)
    : { faults: { "": sent.say("fault.slot-gone") } };
};

/** She asks for another time. */
export const moveTime: FormHandler = async (sent) => {
  const appointmentId = textOf(sent, "appointment");
  if (!isId(appointmentId)) return lost(sent);
  const read = AskToMove.safeParse({ wish: textOf(sent, "words") });
  if (!read.success) return { faults: { words: wordsFault(sent, read.error) } };
  const answering = { caseId: sent.link.caseId, appointmentId };
  const moved = await moveAppointment(sent.services, read.data, answering);
  if (moved.ok) return { said: "appointment-moved" };
  return moved.reason === "not-found"
    ? lost(sent)
    : { faults: { "": sent.say("fault.slot-gone") } };
};
