import { z } from "zod";
import { timeZone } from "../fields.ts";

/**
 * What a column of a file can feed. The same names as in the API; the first words of an acknowledgement are
 * not among them: what is imported is acknowledged in our own words.
 */
export const importFields = [
  "customer.name",
  "customer.email",
  "customer.phone",
  "customer.locale",
  "customer.timezone",
  "subject",
  "problem",
  "product",
  "serial",
  "order",
  "place",
  "channel",
  "severity",
  "fault",
  "receivedAt",
  "externalRef",
  "brand",
  "owner",
  "status",
] as const;
export type ImportField = (typeof importFields)[number];

const Field = z.enum(importFields, `A field is one of: ${importFields.join(", ")}.`);

/**
 * How a file's columns become cases. A field is a text with columns in braces, "{City}, {State}"; a
 * text without any is the same for every row.
 */
export const ImportMap = z.strictObject({
  about: z.string().optional(),
  encoding: z.string().default("utf-8"),
  delimiter: z.enum([",", ";", "\t"]).default(","),
  fields: z.partialRecord(Field, z.string().min(1)),
  /** Whose customers are written to that we have their case: those still open, or every row's. */
  acknowledge: z.enum(["open", "all"], "acknowledge is one of: open, all.").default("open"),
  /** What a value of the file is called here: { "channel": { "Internet": "web" } }. */
  values: z.partialRecord(Field, z.record(z.string(), z.string())).default({}),
  /** How `receivedAt` is written, the first that fits; without it, as ISO 8601. */
  dates: z.strictObject({ formats: z.array(z.string().min(1)).min(1), timeZone }).optional(),
});
export type ImportMap = z.output<typeof ImportMap>;

/** For a file whose columns are named as the fields are. */
export function mapByNames(columns: readonly string[]): ImportMap {
  const fields = importFields.filter((field) => columns.includes(field));
  return ImportMap.parse({
    fields: Object.fromEntries(fields.map((field) => [field, `{${field}}`])),
  });
}

const placeholder = /\{([^{}]+)\}/g;

/** Columns that a map asks for and a file has not. */
export function missingColumns({ fields }: ImportMap, columns: readonly string[]): string[] {
  const asked = Object.values(fields).flatMap((text) =>
    [...text.matchAll(placeholder)].map(([, column = ""]) => column),
  );
  return [...new Set(asked)].filter((column) => !columns.includes(column));
}

/** A field's text for one row; empty when none of its columns says anything. */
export function fill(text: string, row: Readonly<Record<string, string>>): string {
  const columns = [...text.matchAll(placeholder)].map(([, column = ""]) => row[column] ?? "");
  if (columns.length > 0 && columns.every((value) => value.trim() === "")) return "";
  return text.replace(placeholder, (_, column: string) => row[column] ?? "").trim();
}
