import { parse } from "csv-parse/sync";
import type { AffectedLine } from "#app/operations/problems/add-affected.ts";

const columns: Readonly<Record<string, "name" | "email" | "locale">> = {
  name: "name",
  customer: "name",
  email: "email",
  "e-mail": "email",
  mail: "email",
  locale: "locale",
  language: "locale",
};

export type AffectedList =
  | { readonly ok: true; readonly lines: readonly AffectedLine[] }
  | { readonly ok: false; readonly sentence: string };

/** A list of customers as CSV: its first line names the columns (name, e-mail, locale). */
export function readAffectedList(text: string, most: number): AffectedList {
  const delimiter = (text.split("\n", 1)[0] ?? "").includes(";") ? ";" : ",";
  try {
    const records = parse(text, {
      ...{ bom: true, info: true, delimiter, skip_empty_lines: true },
      ...{ relax_column_count: true, trim: true },
    }) as unknown as readonly { record: string[]; info: { lines: number } }[];
    const [first, ...rest] = records;
    const names = (first?.record ?? []).map((name) => columns[name.toLowerCase()]);
    if (!names.includes("name") || !names.includes("email")) {
      return { ok: false, sentence: "Name the columns in the first line: name, email, locale." };
    }
    if (rest.length === 0) return { ok: false, sentence: "There is nobody on this list." };
    if (rest.length > most) {
      return { ok: false, sentence: `Split the list: ${most.toLocaleString("en-GB")} at once.` };
    }
    return { ok: true, lines: rest.map(({ record, info }) => lineOf(names, record, info.lines)) };
  } catch {
    return { ok: false, sentence: "This cannot be read as CSV. Save it as CSV in UTF-8." };
  }
}

function lineOf(names: readonly (string | undefined)[], record: readonly string[], line: number) {
  const known = names.flatMap((name, at) => (name ? [[name, record[at] ?? ""] as const] : []));
  return { line, row: Object.fromEntries(known) };
}
