import { parseLocalDateTime } from "#app/domain/clock/time-zone.ts";
import { type Asked, textOf } from "./intents.ts";

/** A date and time typed on the clocks of who sent it, as an instant; what is none stays as it is. */
export function instantOf({ form, session }: Asked, name: string): string {
  const typed = textOf(form, name);
  const parsed = parseLocalDateTime(typed, session.staff.timeZone);
  return parsed.ok ? parsed.at.toISOString() : typed;
}
