import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mailCheck } from "#app/cli/mail-check.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mail-check-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function check(
  text: string,
  change: { moment?: string; language?: string; json?: boolean } = {},
) {
  const file = join(folder, "mail.txt");
  await writeFile(file, text);
  const lines: string[] = [];
  const asked = { language: "en", moment: "update", json: false, ...change };
  const code = await mailCheck({ files: [file], ...asked }, { line: (line) => lines.push(line) });
  return { code, lines: lines.map((line) => line.replace(file, "FILE")) };
}

test("R13: the place is line and column of the file, the subject's too", async () => {
  const text =
    "Subject: Your refund of $12.50\n\nDear Ana,\nit is only a minor fault.\nI will call on Friday.\n";
  const { code, lines } = await check(text);
  expect(code).toBe(1);
  expect(lines.map((line) => line.split(":").slice(0, 3).join(":"))).toEqual([
    'FILE:1:25 error subject-details (R25) "$12.50"',
    'FILE:4:7 warning downplaying (R13) "only a minor fault"',
  ]);
});

test("R13: warnings alone do not fail, and --json prints an object a line", async () => {
  const { code, lines } = await check("As you may know, I will call on Friday.", { json: true });
  expect(code).toBe(0);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { rule: "downplaying", line: 1, column: 1, level: "warning", words: "As you may know" },
  ]);
});

test("R13: a good mail says so", async () => {
  const { code, lines } = await check("Le llamaré el jueves a las 17:00.", { language: "es" });
  expect({ code, lines }).toEqual({ code: 0, lines: ["FILE: nothing to mend."] });
});

test("R13: what cannot be read says what to do, as an object for programs, and fails", async () => {
  expect((await check("", { moment: "wedding" })).code).toBe(2);
  expect((await check("", { language: "xx" })).lines[0]).toContain("Use one of: en");
  const lines: string[] = [];
  const out = { line: (line: string) => lines.push(line) };
  const asked = { files: [join(folder, "none.txt")], language: "en", moment: "update", json: true };
  expect(await mailCheck(asked, out)).toBe(2);
  expect(JSON.parse(lines[0] ?? "")).toEqual({
    file: asked.files[0],
    error: expect.stringContaining("cannot be read. Check"),
  });
});
