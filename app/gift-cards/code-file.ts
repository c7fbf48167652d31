import { parse } from "csv-parse/sync";
import type { CodeFiles, CodeLine } from "#app/operations/ports/accommodations.ts";

const largestFile = 2 * 1024 * 1024;
const longestLine = 10_000;

/** Names of the columns as people write them. */
const columns = {
  code: ["code", "card", "card code", "gift card", "voucher", "pin"],
  amount: ["amount", "value", "balance", "face value"],
  currency: ["currency", "ccy"],
  expires: ["expires", "expires on", "expiry", "expiry date", "valid until"],
} as const;

type Column = keyof typeof columns;
type Places = { readonly [key in Column]: number };

/** Files of gift-card codes as spreadsheets save them: UTF-8, with or without a byte-order mark. */
export const codeFiles: CodeFiles = {
  read(bytes) {
    if (bytes.length > largestFile) return { ok: false, reason: "too-large" };
    const text = decode(bytes);
    if (text === null) return { ok: false, reason: "not-text" };
    const [head, ...rest] = numberLines(text);
    if (!head || rest.length === 0) return { ok: false, reason: "empty" };
    const delimiter = [";", "\t"].find((sign) => head.text.includes(sign)) ?? ",";
    const places = findColumns(split(head.text, delimiter) ?? []);
    if (!places) return { ok: false, reason: "columns-missing" };
    const lines: CodeLine[] = [];
    const unreadable: number[] = [];
    for (const { line, text: written } of rest) {
      const cells = split(written, delimiter);
      if (cells) lines.push({ line, ...pick(cells, places) });
      else unreadable.push(line);
    }
    return { ok: true, lines, unreadable };
  },
};

/** No code has a line break in it, so that a quote left open spoils its own line only. */
function numberLines(text: string) {
  return text
    .split(/\r\n|\n|\r/)
    .map((each, at) => ({ line: at + 1, text: each }))
    .filter(({ text: written }) => written.trim() !== "");
}

/** The cells of one line; null when nobody can read it. */
function split(line: string, delimiter: string): readonly string[] | null {
  if (line.length > longestLine) return null;
  try {
    return parse(line, { delimiter, trim: true, relax_column_count: true })[0] ?? null;
  } catch {
    return null;
  }
}

function pick(cells: readonly string[], places: Places) {
  const cell = (column: Column) => cells[places[column]] ?? "";
  const [code, amount] = [cell("code"), cell("amount")];
  return { code, amount, currency: cell("currency"), expires: cell("expires") };
}

/** Null for what is no text: broken UTF-8, or a NUL, which no spreadsheet writes. */
function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

function findColumns(head: readonly string[]): Places | null {
  const names = head.map((name) => name.toLowerCase());
  const place = (column: Column) =>
    names.findIndex((name) => (columns[column] as readonly string[]).includes(name));
  const [code, amount, currency] = [place("code"), place("amount"), place("currency")];
  if (code < 0 || amount < 0 || currency < 0) return null;
  // Minus one finds nothing in a line, which is a code without an end.
  return { code, amount, currency, expires: place("expires") };
}
