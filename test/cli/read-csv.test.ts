import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv, UnreadableFile } from "#app/cli/import/read-csv.ts";
import type { CsvRecord } from "#app/cli/import/record-machine.ts";

const options = { delimiter: ",", encoding: "utf-8", largestRecord: 1000 };

async function readAll(content: string | Uint8Array, wish: Partial<typeof options> = {}) {
  const folder = await mkdtemp(join(tmpdir(), "amends-csv-"));
  try {
    const path = join(folder, "file.csv");
    await writeFile(path, content);
    const records: CsvRecord[] = [];
    for await (const record of readCsv(path, { ...options, ...wish })) records.push(record);
    return records;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** "2: a|b" for a good record, "3: !" for a bad one. */
async function told(content: string | Uint8Array, wish: Partial<typeof options> = {}) {
  const records = await readAll(content, wish);
  return records.map((each) => `${each.line}: ${each.ok ? each.cells.join("|") : "!"}`);
}

async function reasons(content: string | Uint8Array) {
  return (await readAll(content)).flatMap((each) => (each.ok ? [] : [each.reason]));
}

test.each([
  ["lines that end with LF, and the last one with nothing", "a,b\n1,2", ["1: a|b", "2: 1|2"]],
  ["lines that end with CR LF", 'a,b\r\n"1",2\r\n', ["1: a|b", "2: 1|2"]],
  ["a byte-order mark", "\ufeffa,b\n", ["1: a|b"]],
  [
    "cells with commas, quotes and lines",
    'a\n"1, ""2""\n3"\n4\n',
    ["1: a", '2: 1, "2"\n3', "4: 4"],
  ],
  ["empty cells, blank lines", "a,b\n,\n\n \n,2\n", ["1: a|b", "2: |", "5: |2"]],
  ["a quotation mark within a word", 'a,b\n5" pipe,x\n', ["1: a|b", '2: 5" pipe|x']],
  ["a cell that ends the file in quotes", 'a\n"1"', ["1: a", "2: 1"]],
])("RFC 4180: %s", async (_name, content, expected) => {
  expect(await told(content)).toEqual(expected);
});

test("IMP-1: a quotation mark that never closes spoils its own line only", async () => {
  const content = 'a,b\n1,"2\n3,4\n5,6\n';
  expect(await told(content)).toEqual(["1: a|b", "2: !", "3: 3|4", "4: 5|6"]);
  expect(await reasons(content)).toEqual(["a quotation mark opens on line 2 and never closes"]);
});

test("IMP-1: two such lines do not swallow what stands between them", async () => {
  const content = 'a,b\n1,"2\n3,4\n5,"6\n7,8\n';
  expect(await told(content)).toEqual(["1: a|b", "2: !", "3: 3|4", "4: !", "5: 7|8"]);
});

test("IMP-1: text after a closing quotation mark spoils its line", async () => {
  expect(await told('a\n"1" x,2\n3\n')).toEqual(["1: a", "2: !", "3: 3"]);
});

test("IMP-1: bytes that are no UTF-8 spoil their line, whatever they are", async () => {
  const rubbish = Buffer.from([0x31, 0xff, 0xfe, 0x00, 0x22, 0xc3, 0x28, 0x2c, 0x22, 0x80]);
  const content = Buffer.concat([Buffer.from("a,b\n"), rubbish, Buffer.from("\n3,4\n")]);
  expect(await told(content)).toEqual(["1: a|b", "2: !", "3: 3|4"]);
});

test("IMP-1: a field of 5 MB is refused without being held, on one line or on many", async () => {
  const long = "x".repeat(5 * 1024 * 1024);
  const lines = "some words\n".repeat(500_000);
  const before = process.memoryUsage().arrayBuffers;
  expect(await told(`a,b\n1,${long}\n2,"${long}"\n3,4\n`)).toEqual([
    "1: a|b",
    "2: !",
    "3: !",
    "4: 3|4",
  ]);
  expect(await told(`a,b\n1,"${lines}"\n3,4\n`)).toEqual(["1: a|b", "2: !", "500003: 3|4"]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024);
});

test("files of other programs: another delimiter, another encoding", async () => {
  expect(await told("a;b\n1,5;2\n", { delimiter: ";" })).toEqual(["1: a|b", "2: 1,5|2"]);
  const latin = Buffer.from("caf\xe9\n", "latin1");
  expect(await told(latin, { encoding: "windows-1252" })).toEqual(["1: café"]);
});

test("what is no file, or not one we can read, is said in a sentence", async () => {
  const read = async (path: string) => {
    for await (const _ of readCsv(path, options));
  };
  await expect(read("/nowhere.csv")).rejects.toThrow(UnreadableFile);
  await expect(read(tmpdir())).rejects.toThrow("is a folder");
  await expect(readAll("")).rejects.toThrow("is empty");
  await expect(readAll(Buffer.from("\ufeffa,b", "utf16le"))).rejects.toThrow("UTF-16");
});

test("P: whatever a correct writer writes comes back, line by line", async () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", '"', ",", "\n", "\r\n", " ", "é", "😀"),
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, fc.constant("x")), { minLength: 1, maxLength: 12 }),
      async (rows) => {
        const records = await readAll(stringify(rows, { quoted: true }), { largestRecord: 10_000 });
        expect(records.map((each) => (each.ok ? each.cells : each.reason))).toEqual(rows);
      },
    ),
    { numRuns: 60 },
  );
});

test("P: any bytes at all end, with lines that only go forward, and leave the good rows behind them", async () => {
  const byte = fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x61, 0xff, 0x00, 0xc3);
  await fc.assert(
    fc.asyncProperty(fc.array(byte, { maxLength: 200 }), async (bytes) => {
      const content = Buffer.concat([Buffer.from(bytes), Buffer.from("\ngood,row\n")]);
      const records = await readAll(content);
      const lines = records.map(({ line }) => line);
      expect(lines).toEqual([...new Set(lines)].sort((one, other) => one - other));
      const last = records.at(-1);
      // Inside a cell that was opened before it, the last row is words.
      expect(last?.ok === true ? last.cells.join("|") : "good|row").toContain("good");
    }),
    { numRuns: 200 },
  );
});
