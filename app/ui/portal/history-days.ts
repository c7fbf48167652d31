import type { HistoryEntry } from "#app/operations/views/portal/page-history.ts";
import { dayOf } from "./moments.ts";

/** What happened on one day of hers, newest first. */
type HistoryDay = {
  /** "Thursday 6 March", with its year when it is another than the newest day's. */
  readonly name: string;
  readonly entries: readonly HistoryEntry[];
};

/** As long as this it stands there whole; a longer one shows its newest, and the rest folded. */
const longest = 12;
const shownOfLonger = 7;

type Told = { readonly locale: string; readonly timeZone: string };

/** A long story is no wall: the newest of it, and what was before. */
export function splitHistory(entries: readonly HistoryEntry[], isWhole: boolean) {
  const at = isWhole || entries.length <= longest ? entries.length : shownOfLonger;
  return { shown: entries.slice(0, at), earlier: entries.slice(at) };
}

/** By days, so that a day is said once. */
export function daysOf(
  entries: readonly HistoryEntry[],
  { locale, timeZone }: Told,
): readonly HistoryDay[] {
  const newest = entries[0]?.at;
  const days: { name: string; entries: HistoryEntry[] }[] = [];
  for (const entry of entries) {
    const name = dayOf(locale, timeZone, entry.at, newest ?? entry.at);
    const last = days.at(-1);
    if (last && last.name === name) last.entries.push(entry);
    else days.push({ name, entries: [entry] });
  }
  return days;
}
