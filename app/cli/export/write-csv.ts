import { once } from "node:events";
import type { Writable } from "node:stream";
import { csvLines } from "#app/web/csv.ts";

/** Writes pages of cells as CSV that no spreadsheet runs (EXP-1), no faster than the reader takes them. */
export async function writeCsv(
  pages: AsyncIterable<readonly (readonly string[])[]>,
  to: Writable,
): Promise<void> {
  for await (const page of pages) {
    if (!to.write(csvLines(page))) await once(to, "drain");
  }
}
