import type { CaseFile } from "./case-file.ts";

/**
 * Whether remedies wait for her yes to what we understood (R4): nothing is asked for, and no resolution
 * leaves, before she said it or staff went on without it. What she corrects locks them again.
 */
export function waitsForReadBack({
  readBack,
  readBackWaivedAt,
}: Pick<CaseFile, "readBack" | "readBackWaivedAt">): boolean {
  return readBack !== "confirmed" && readBackWaivedAt === null;
}

/** The one sentence that says so, on the desk and to programs. */
export const readBackFirst =
  "The customer has not confirmed what we understood. Get a yes first, on the page or aloud, or go on without it and say why.";
