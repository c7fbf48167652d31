import { officeHours } from "#app/domain/clock/working-calendar.ts";
import type { CustomerPromise } from "#app/domain/promises/promise.ts";
import { makePromise, type NewPromise } from "#app/domain/promises/promise-changes.ts";

/** The moment the sample promises are made: a Monday, ten in the morning. */
export const monday = new Date("2026-03-02T10:00:00Z");
/** When they are due: the Friday after. */
export const friday = new Date("2026-03-06T17:00:00Z");

export const said: NewPromise = {
  id: "promise-1",
  caseId: "case-1",
  what: "A technician calls you for an appointment",
  due: { from: null, at: friday },
  certainty: "certain",
  madeBy: "marco",
  teamId: "printers",
  partnerId: null,
  customerId: "ana",
  channel: "phone",
  contactId: "contact-1",
};

/** A promise as it was made on Monday. */
export function promiseMade(changes: Partial<NewPromise> = {}): CustomerPromise {
  const made = makePromise({ ...said, ...changes }, officeHours("UTC"), monday);
  if (!made.ok) throw new Error(made.reason);
  return made.promise;
}

export function after(instant: Date, milliseconds: number): Date {
  return new Date(instant.getTime() + milliseconds);
}
