import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvFile, csvLines, safeCell } from "#app/web/csv.ts";

const starts = ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠"];

test.each(starts)("EXP-1: a cell that starts with %j is text to every spreadsheet", (sign) => {
  expect(safeCell(`${sign}HYPERLINK("http://evil.test")`).startsWith("'")).toBe(true);
});

test("EXP-1: whatever is in a cell, it comes back as it was, and no cell starts a formula", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(...starts),
    fc.string().map((text) => `=${text}`),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const back: string[][] = parse(csvLines(rows), {
        relax_column_count: true,
        record_delimiter: "\r\n",
      });
      expect(back).toEqual(rows.map((row) => row.map(safeCell)));
      expect(back.flat().some((each) => /^[=+\-@\t\r\n\0＝＋－＠]/.test(each))).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test("EXP-2: a file is written page by page, only as fast as it is read", async () => {
  let made = 0;
  async function* pages() {
    for (; made < 1000; made++) yield [[`row ${made}`]];
  }
  const file = csvFile("ledger-2026-03.csv", pages());
  const reader = file.body?.getReader();
  await reader?.read();
  await reader?.read();
  expect(made).toBeLessThan(5);
  await reader?.cancel();
  expect(file.headers.get("content-disposition")).toBe('attachment; filename="ledger-2026-03.csv"');
});
