import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { PageAppointment } from "#app/operations/views/portal/page-choices.ts";

type Named = {
  readonly brand: string;
  readonly reference: string;
  readonly host: string;
  /** All that it says beside the times, where the case is a discreet one (R25). */
  readonly discreetly: string | null;
};

/**
 * An agreed appointment as a calendar file (RFC 5545): what, when, where, who comes. It holds no link
 * of the customer's, because calendars are shared. The same appointment again replaces itself (UID, SEQUENCE).
 */
export function calendarFile(
  { id, what, place, withWhom, revision, slots, slotId, agreedAt }: PageAppointment,
  { brand, reference, host, discreetly }: Named,
): string | null {
  const slot = slots.find((each) => each.id === slotId);
  if (!slot || !agreedAt) return null;
  const calendar = ical({
    prodId: { company: "Amends", product: "Amends" },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${id}@${host}`,
    sequence: revision,
    stamp: agreedAt,
    start: slot.startsAt,
    end: slot.endsAt,
    summary: discreetly ?? `${brand}: ${what}`,
    status: ICalEventStatus.CONFIRMED,
    ...(discreetly ? {} : { description: [withWhom, reference].filter(Boolean).join("\n") }),
    ...(place && !discreetly ? { location: place } : {}),
  });
  return calendar.toString();
}
