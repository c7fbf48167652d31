import { Temporal } from "temporal-polyfill";

/** A stretch of time in which a zone's distance from UTC does not change; all in milliseconds. */
type Stretch = { readonly from: number; readonly to: number; readonly offset: number };

const dayLength = 86_400_000;

// Asking a zone about one instant costs some 100 µs; a stretch lasts half a year, so it is asked once.
const known = new Map<string, Stretch[]>();

function findStretch(timeZone: string, at: number): Stretch {
  const stretches = known.get(timeZone) ?? [];
  const hit = stretches.find((each) => each.from <= at && at < each.to);
  if (hit) return hit;
  const asked = askZone(timeZone, at);
  known.set(timeZone, [...stretches, asked]);
  return asked;
}

function askZone(timeZone: string, at: number): Stretch {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const offset = zoned.offsetNanoseconds / 1e6;
  // "previous" is strictly before, so a transition at this very instant is looked for one tick later.
  const previous = zoned.add({ nanoseconds: 1 }).getTimeZoneTransition("previous");
  const next = zoned.getTimeZoneTransition("next");
  return {
    from: previous?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    to: next?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset,
  };
}

/**
 * The instant at which the clocks of a zone first read at least this local time.
 * Local time and result in milliseconds since 1970. It never runs backwards: a skipped hour is the
 * moment of the change, an hour that happens twice is its first one.
 */
export function instantOfLocal(timeZone: string, local: number): number {
  let stretch = findStretch(timeZone, local - dayLength);
  while (local >= stretch.to + stretch.offset) stretch = findStretch(timeZone, stretch.to);
  return Math.max(stretch.from, local - stretch.offset);
}
