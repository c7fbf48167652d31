import { parseDay } from "#app/domain/clock/calendar-day.ts";
import { instantOfLocal } from "#app/domain/clock/zone-offsets.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Each sign of a format and what it reads: yyyy-MM-dd HH:mm, dd-MMM-yy hh:mm:ss a. */
const tokens = {
  yyyy: "(?<yyyy>\\d{4})",
  yy: "(?<yy>\\d{2})",
  MMM: "(?<MMM>[A-Za-z]{3})",
  MM: "(?<MM>\\d{2})",
  M: "(?<MM>\\d{1,2})",
  dd: "(?<dd>\\d{2})",
  d: "(?<dd>\\d{1,2})",
  HH: "(?<HH>\\d{2})",
  H: "(?<HH>\\d{1,2})",
  hh: "(?<hh>\\d{2})",
  h: "(?<hh>\\d{1,2})",
  mm: "(?<mm>\\d{2})",
  ss: "(?<ss>\\d{2})",
  a: "(?<a>[AaPp])\\.?[Mm]\\.?",
} as const;

const tokenOrSign = new RegExp(`${Object.keys(tokens).join("|")}|[\\s\\S]`, "g");
const known = new Map<string, RegExp>();

function shapeOf(format: string): RegExp {
  const shape =
    known.get(format) ??
    new RegExp(
      `^${format.replace(tokenOrSign, (sign) =>
        sign in tokens
          ? tokens[sign as keyof typeof tokens]
          : sign.replace(/[.*+?^${}()|[\]\\/-]/, "\\$&"),
      )}$`,
    );
  known.set(format, shape);
  return shape;
}

/**
 * The instant that a local date and time names in a zone, by the first format that fits. Null for a
 * day or an hour there is not: 31 June, 13:00 PM.
 */
export function readLocalMoment(
  text: string,
  formats: readonly string[],
  timeZone: string,
): Date | null {
  for (const format of formats) {
    const read = shapeOf(format).exec(text.trim())?.groups;
    const local = read ? localMilliseconds(read) : null;
    if (local !== null) return new Date(instantOfLocal(timeZone, local));
  }
  return null;
}

type Read = Readonly<Record<string, string | undefined>>;

function localMilliseconds(read: Read): number | null {
  const day = dayOf(read);
  const hour = hourOf(read);
  const [minute, second] = [Number(read.mm ?? 0), Number(read.ss ?? 0)];
  if (day === null || hour === null || minute > 59 || second > 59) return null;
  return ((day * 24 + hour) * 60 + minute) * 60_000 + second * 1000;
}

function dayOf({ yyyy, yy, MMM, MM, dd = "" }: Read): number | null {
  // Two digits as POSIX reads them: 69 is 1969, 68 is 2068.
  const year = yyyy ?? (Number(yy) < 69 ? `20${yy}` : `19${yy}`);
  const month = MMM ? String(months.indexOf(MMM.toLowerCase()) + 1) : (MM ?? "");
  return parseDay(`${year}-${month.padStart(2, "0")}-${dd.padStart(2, "0")}`);
}

function hourOf({ HH, hh, a }: Read): number | null {
  if (HH !== undefined) return Number(HH) < 24 ? Number(HH) : null;
  if (hh === undefined) return 0;
  const hour = Number(hh);
  if (hour < 1 || hour > 12 || a === undefined) return null;
  return (hour % 12) + (a.toLowerCase() === "p" ? 12 : 0);
}
