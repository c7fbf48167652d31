import type { z } from "zod";

type Row = { readonly in: z.ZodObject };

/**
 * The columns a row is made of, for a statement. Spelled out, because a statement that asks for whatever
 * columns there are (`*`) is planned anew each time (plan-once.ts).
 */
export function columnsOf({ in: { shape } }: Row, table?: string): string {
  const of = table ? `${table}.` : "";
  return Object.keys(shape)
    .map((column) => `${of}${column}`)
    .join(", ");
}
