import type { Store } from "../services.ts";

/** An appointment with its case, whose row is locked first; null when there is none. */
export async function claimAppointment(store: Store, id: string) {
  const seen = await store.appointments.find(id);
  const context = seen && (await store.caseFiles.claim(seen.caseId));
  const appointment = context && (await store.appointments.find(id));
  return appointment ? { appointment, context } : null;
}
