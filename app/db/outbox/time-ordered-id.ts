import { randomUUID } from "node:crypto";

/**
 * How an id made at an instant begins (RFC 9562, version 7): its milliseconds and the version. Ids in the
 * order of their making fill an index from its end; random ones dirty a page of it each.
 */
export function idStamp(at: Date): string {
  const stamp = at.getTime().toString(16).padStart(12, "0");
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7`;
}

/** The 74 bits that follow the stamp are random: nobody guesses an id. */
export function timeOrderedId(at: Date): string {
  return idStamp(at) + randomUUID().slice(15);
}
