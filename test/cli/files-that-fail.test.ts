import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { customersEraseAgain } from "#app/cli/customer-erase.ts";
import { intoFile } from "#app/cli/export/export-data.ts";
import { wordsFor } from "#app/cli/fault-words.ts";
import { createCliWorld, listen } from "./cli-world.ts";

test("PRV-1: erase-again with a list that is not there, or is none, is a mistake and no success", async () => {
  await using world = await createCliWorld();
  for (const from of [
    join(world.folder, "gone.jsonl"),
    await world.file("other.csv", "a,b\n1,2"),
  ]) {
    const { out, lines, faults } = listen();
    expect(await customersEraseAgain({ from, json: true }, world.desk, out)).toBe(1);
    expect([lines, faults]).toEqual([[], [expect.stringMatching(/^\/.* is no list of who was/)]]);
  }
});

test("export --out: a place that cannot be written to is said before anything is taken out", async () => {
  const folder = await mkdtemp(join(tmpdir(), "amends-out-"));
  const taken: string[] = [];
  const to = (path: string) =>
    intoFile(path, async (file) => {
      taken.push(path);
      file.write("all of it");
      return 0;
    }).catch(wordsFor);
  expect(await to(folder)).toBe(`${folder} is a folder. Name a file in it.`);
  expect(await to(`${folder}/none/x.csv`)).toMatch(/^There is no folder for .*x\.csv\. Make it/);
  expect(taken).toEqual([]);
  expect(await to(`${folder}/x.csv`)).toBe(0);
  expect(await readFile(`${folder}/x.csv`, "utf8")).toBe("all of it");
  await rm(folder, { recursive: true });
});

test.each([
  [{ code: "EADDRINUSE", syscall: "listen", port: 3000 }, /Port 3000 is taken.*PORT=3001/],
  [{ code: "EACCES", syscall: "listen", port: 80 }, /may not open port 80.*PORT=3000/],
  [{ code: "EACCES", syscall: "mkdir", path: "/x" }, /^\/x may not be written\. Give it/],
  [{ code: "ENOTDIR", syscall: "mkdir", path: "/x" }, /^\/x is a file where a folder has to be/],
  [{ code: "ENOSPC", syscall: "write" }, /^The disk is full\. Make room/],
  [{ code: "ECONNREFUSED", syscall: "connect", port: 5432 }, /^The database does not answer\./],
  [{ code: "28P01", severity: "FATAL" }, /^The database refuses us\. Check user/],
  [{ code: "42501", severity: "ERROR" }, /^The database's user may not do this\. It has to own/],
  [
    { code: "23505", severity: "ERROR", detail: "ana@x.test" },
    /refused a statement \(code 23505\)/,
  ],
])("what the machine says is told as a sentence: %j", (fault, words) => {
  expect(wordsFor(Object.assign(new Error(""), fault))).toMatch(words);
});
