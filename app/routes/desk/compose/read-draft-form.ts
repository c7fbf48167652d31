import { parseLocalDateTime } from "#app/domain/clock/time-zone.ts";
import { isComposedMoment, momentParts } from "#app/domain/composer/composed-moments.ts";
import type { LeaveWish } from "#app/domain/composer/leave-time.ts";
import { DraftInput } from "#app/operations/composer/keep-words.ts";
import { textOf } from "#app/web/intents.ts";

/** A draft as the composer's form sends it: each part is a field `part:name`. */
export function readDraftForm(form: FormData, timeZone: string) {
  const moment = textOf(form, "moment");
  const parts = isComposedMoment(moment)
    ? momentParts(moment).map(({ name, field }) => {
        const typed = textOf(form, `part:${name}`);
        return [name, field === "time" ? toInstant(typed, timeZone) : typed];
      })
    : [];
  return DraftInput.safeParse({
    draftId: textOf(form, "draftId"),
    version: textOf(form, "version"),
    moment,
    aboutId: textOf(form, "aboutId"),
    parts: Object.fromEntries(parts),
  });
}

/** A date and time typed on the clocks of who sent it; what is none stays as it is. */
export function toInstant(typed: string, timeZone: string): string {
  const parsed = parseLocalDateTime(typed, timeZone);
  return parsed.ok ? parsed.at.toISOString() : typed;
}

/** When it is to leave. A time that is none is one of the past, and refused as such. */
export function readWish(form: FormData, timeZone: string): LeaveWish {
  const when = textOf(form, "when");
  if (when === "morning") return { when };
  if (when !== "at") return { when: "now" };
  const parsed = parseLocalDateTime(textOf(form, "leaveAt"), timeZone);
  return { when, at: parsed.ok ? parsed.at : new Date(0) };
}
