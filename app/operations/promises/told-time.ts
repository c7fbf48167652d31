import type { ToldTime } from "#app/domain/cases/care-event.ts";
import type { CustomerPromise } from "#app/domain/promises/promise.ts";

/** The time of a promise as an event and a mail carry it. */
export function toldTime({ due }: Pick<CustomerPromise, "due">): ToldTime {
  return { from: due.from?.toISOString() ?? null, at: due.at.toISOString() };
}
