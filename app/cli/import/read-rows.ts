import type { ImportMap } from "#app/operations/import/import-map.ts";
import { missingColumns } from "#app/operations/import/import-map.ts";
import { readCsv, UnreadableFile } from "./read-csv.ts";

/** A line of the file by its columns, or why it cannot be read. `end` is where it ends, in bytes. */
export type FileRow = { readonly line: number; readonly end: number } & (
  | { readonly ok: true; readonly row: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly reason: string }
);

const largestRecord = 1024 * 1024;

type MakeMap = (columns: readonly string[]) => ImportMap;

/**
 * The rows of a file by the names in its first line.
 * @throws UnreadableFile when that line cannot be read, or lacks a column that the map asks for
 */
export async function* readRows(
  path: string,
  layout: Layout,
  makeMap: MakeMap,
): AsyncGenerator<FileRow> {
  let columns: readonly string[] | null = null;
  for await (const record of readCsv(path, { ...layout, largestRecord })) {
    const { line, end } = record;
    if (!columns) {
      if (!record.ok)
        throw new UnreadableFile(`Line ${line} names the columns, but ${record.reason}.`);
      columns = requireColumns(record.cells, makeMap);
    } else if (!record.ok) {
      yield { ok: false, line, end, reason: record.reason };
    } else if (record.cells.length !== columns.length) {
      const reason = `it has ${count(record.cells.length)}, the first line has ${columns.length}`;
      yield { ok: false, line, end, reason };
    } else {
      yield { ok: true, line, end, row: byName(columns, record.cells) };
    }
  }
}

export type Layout = { readonly delimiter: string; readonly encoding: string };

function requireColumns(cells: readonly string[], makeMap: MakeMap): readonly string[] {
  const columns = cells.map((cell) => cell.trim());
  const twice = columns.find((name, at) => name !== "" && columns.indexOf(name) !== at);
  if (twice) throw new UnreadableFile(`The column "${twice}" stands twice in the first line.`);
  const map = makeMap(columns);
  const missing = missingColumns(map, columns);
  if (missing.length > 0) {
    const [asked, there] = [missing, columns].map((names) =>
      names.map((name) => `"${name}"`).join(", "),
    );
    throw new UnreadableFile(`The map asks for ${asked}. The file has: ${there}.`);
  }
  if (!map.fields.externalRef) {
    throw new UnreadableFile(
      "No column feeds externalRef, so that importing twice would open every case twice. Add it to the map.",
    );
  }
  return columns;
}

function byName(columns: readonly string[], cells: readonly string[]) {
  return Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ""]));
}

function count(columns: number): string {
  return columns === 1 ? "1 column" : `${columns} columns`;
}
