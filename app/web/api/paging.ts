import { z } from "zod";

/** Where a page of a list ended: an instant, and the id of the row that had it. */
export type Place = { readonly at: Date; readonly id: string };

const Written = z.tuple([z.iso.datetime(), z.uuid()]);

/** Opaque to callers. */
export function writePlace({ at, id }: Place): string {
  return Buffer.from(JSON.stringify([at.toISOString(), id])).toString("base64url");
}

/** The place a cursor names; null for what is no cursor of ours. */
export function readPlace(cursor: string): Place | null {
  try {
    const [at, id] = Written.parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
    return { at: new Date(at), id };
  } catch {
    return null;
  }
}

export const placeCursor = z
  .string()
  .refine((cursor) => readPlace(cursor) !== null, "Send `next` of the page before, as it was.")
  .optional();

export const LimitOfPage = z.coerce
  .number("Write a number from 1 to 200.")
  .int("Write a number from 1 to 200.")
  .min(1, "Write a number from 1 to 200.")
  .max(200, "Write a number from 1 to 200.")
  .default(50);
