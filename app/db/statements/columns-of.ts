import type { z } from "zod";

type Row = { readonly in: z.ZodObject };

/**
 * The columns a row is made of, for a statement. Spelled out, because a statement that asks for whatever
 * columns there are (`*`) is planned anew each time (plan-once.ts). `beside`: what of it the statement
 * itself puts together.
 */
export function columnsOf(
  { in: { shape } }: Row,
  table?: string,
  ...beside: readonly string[]
): string {
  const of = table ? `${table}.` : "";
  return Object.keys(shape)
    .filter((column) => !beside.includes(column))
    .map((column) => `${of}${column}`)
    .join(", ");
}
