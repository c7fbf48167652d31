const kept = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = kept.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  kept.set(timeZone, made);
  return made;
}

/** An instant on the reader's clocks: "Fri 6 Mar, 17:00". The same on server and in the browser. */
export function Moment({ at, timeZone }: { at: string; timeZone: string }) {
  return (
    <time dateTime={at} className="whitespace-nowrap">
      {momentWords(at, timeZone)}
    </time>
  );
}

/** The same as text, for where no element can stand. */
export function momentWords(at: string, timeZone: string): string {
  return formatter(timeZone).format(new Date(at));
}

/** How long from one instant to another, in the largest fitting unit: "2 h", "5 days". */
export function span(milliseconds: number): string {
  const minutes = Math.max(0, Math.round(milliseconds / 60_000));
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} h`;
  return `${Math.round(minutes / 1440)} days`;
}

/** An instant as a field for date and time takes it, on the clocks of a zone: "2026-03-06T17:00". */
export function toLocalInput(at: string, timeZone: string): string {
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime())) return at;
  const text = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    dateStyle: "short",
    timeStyle: "short",
  }).format(instant);
  return text.replace(" ", "T");
}
