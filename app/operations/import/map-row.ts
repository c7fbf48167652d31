import { z } from "zod";
import { caseStatusNames, isOpen } from "#app/domain/cases/case-status.ts";
import { OpenCaseFields, reachable } from "../cases/open-case-fields.ts";
import { orNothing } from "../fields.ts";
import { fill, type ImportField, type ImportMap } from "./import-map.ts";
import { readLocalMoment } from "./local-moment.ts";

/** What opens a case from a file: as everywhere, and where it stood in the system it comes from. */
export const ImportedCase = OpenCaseFields.omit({ post: true })
  .extend({
    status: orNothing(z.enum(caseStatusNames, `Choose a status: ${caseStatusNames.join(", ")}.`)),
  })
  .refine(...reachable);
export type ImportedCase = z.output<typeof ImportedCase>;

export type MappedRow =
  | {
      readonly ok: true;
      readonly input: ImportedCase & { readonly isQuiet: boolean };
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly reasons: readonly string[] };

type Row = Readonly<Record<string, string>>;

/** Makes a case of a row, or says everything that is wrong with it. Nothing in a row is ever evaluated. */
export function mapRow(map: ImportMap, row: Row): MappedRow {
  const noText = Object.entries(row).filter(([, value]) => noTextSigns.test(value));
  if (noText.length > 0) {
    return {
      ok: false,
      reasons: noText.map(([column]) => `${column}: it holds bytes that are no text`),
    };
  }
  const reasons: string[] = [];
  const values: [ImportField, string][] = [];
  for (const [field, text] of Object.entries(map.fields) as [ImportField, string][]) {
    const value = translate(map, field, fill(text, row));
    if (value.ok) values.push([field, value.text]);
    else reasons.push(`${field}: ${value.reason}`);
  }
  const parsed = ImportedCase.safeParse(nest(values));
  if (!parsed.success) reasons.push(...wordsOf(parsed.error, reasons));
  if (reasons.length > 0 || !parsed.success) return { ok: false, reasons };
  const isQuiet = map.acknowledge === "open" && !isOpen(parsed.data.status ?? "received");
  return { ok: true, input: { ...parsed.data, isQuiet }, warnings: formulasIn(row) };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control signs are what is looked for
const noTextSigns = /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/;

type Translated =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string };

function translate({ values, dates }: ImportMap, field: ImportField, text: string): Translated {
  if (field === "receivedAt" && dates && text !== "") {
    const at = readLocalMoment(text, dates.formats, dates.timeZone);
    if (at) return { ok: true, text: at.toISOString() };
    const formats = dates.formats.join(" or ");
    return { ok: false, reason: `"${short(text)}" is no date and time of the form ${formats}.` };
  }
  const names = values[field];
  if (!names || text === "") return { ok: true, text };
  const name = Object.hasOwn(names, text) ? names[text] : names["*"];
  if (name !== undefined) return { ok: true, text: name };
  return {
    ok: false,
    reason: `"${short(text)}" stands for nothing. Add it to values.${field} of the map.`,
  };
}

/** "customer.name" goes into customer. */
function nest(values: readonly [ImportField, string][]): Record<string, unknown> {
  const customer: Record<string, string> = {};
  const rest: Record<string, string> = {};
  for (const [field, text] of values) {
    if (field.startsWith("customer.")) customer[field.slice("customer.".length)] = text;
    else rest[field] = text;
  }
  return { ...rest, customer };
}

function wordsOf(error: z.ZodError, said: readonly string[]): string[] {
  const words = error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  const field = (text: string) => text.split(":", 1)[0];
  return words.filter((each) => !said.some((earlier) => field(earlier) === field(each)));
}

/** A spreadsheet would run these; here they are words. Exports quote them (EXP-1). */
function formulasIn(row: Row): string[] {
  return Object.entries(row)
    .filter(([, value]) => /^[=@＝]|^[+-][A-Za-z(]/.test(value.trimStart()))
    .map(([column]) => `${column}: it begins like a formula and is kept as text`);
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
