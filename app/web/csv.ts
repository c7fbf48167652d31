import { stringify } from "csv-stringify/sync";

/**
 * What a spreadsheet would take for a formula, or for the start of one: = + - @, their full-width
 * forms, TAB, CR and NUL (EXP-1). LF too, because some programs drop it and read on.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control signs are what is looked for
const formula = /^[=+\-@\t\r\n\u0000＝＋－＠]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a NUL cuts a cell short in many programs
const nul = /\u0000/g;

/** A cell that no spreadsheet runs: with an apostrophe before it where it would. */
export function safeCell(text: string): string {
  return (formula.test(text) ? `'${text}` : text).replace(nul, "");
}

/** Lines of CSV as RFC 4180 has them, every cell safe to open. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => row.map(safeCell)),
    { record_delimiter: "\r\n" },
  );
}

/** A CSV file to download, written page by page as the reader takes it; Excel reads it as UTF-8. */
export function csvFile(
  name: string,
  pages: AsyncIterable<readonly (readonly string[])[]>,
): Response {
  const encoder = new TextEncoder();
  const from = pages[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode("\ufeff")),
    async pull(controller) {
      const page = await from.next();
      if (page.done) controller.close();
      else controller.enqueue(encoder.encode(csvLines(page.value)));
    },
    async cancel() {
      await from.return?.();
    },
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
    },
  });
}
