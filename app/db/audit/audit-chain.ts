import { createHash } from "node:crypto";
import type { AuditEntry } from "#app/operations/ports/cases.ts";

/** An entry, and the mark of where it was asked from; null where that is not known. */
export type PlacedEntry = AuditEntry & { readonly place: string | null };

/** The mark of where this is asked from, for a stream; null where it comes from no outside. */
export type PlaceIn = (stream: string) => string | null;

/** The end of a chain. */
export type Link = { readonly position: number; readonly hash: string };

/** Where a chain begins. */
export const start: Link = { position: 0, hash: "" };

/** What stands after the position in the one spelling of an entry: keys sorted and the instant in UTC. */
export function spellAfter(entry: Omit<PlacedEntry, "stream">): string {
  const { at, actor, action, details, place } = entry;
  const sorted = Object.fromEntries(Object.entries(details).sort());
  const told = [at.toISOString(), actor.kind, actor.id, action, sorted];
  const rest = JSON.stringify(place === null ? told : [...told, place]);
  return `,${rest.slice(1)}`;
}

/** The link an entry makes at the end of a chain. The database makes the same in `note_facts`. */
export function chain(previous: Link, entry: PlacedEntry): Link {
  const position = previous.position + 1;
  const body = `[${JSON.stringify(entry.stream)},${position}${spellAfter(entry)}`;
  return { position, hash: createHash("sha256").update(`${previous.hash}\n${body}`).digest("hex") };
}
