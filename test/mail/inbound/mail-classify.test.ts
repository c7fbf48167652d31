import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { mailClassify } from "#app/cli/mail-classify.ts";
import { mailConfusion } from "#app/cli/mail-confusion/mail-confusion.ts";

const path = (name: string) =>
  fileURLToPath(new URL(`../../data/bounces/${name}`, import.meta.url));

async function run(files: string[], json: boolean) {
  const lines: string[] = [];
  const code = await mailClassify({ files, json }, { line: (text) => void lines.push(text) });
  return { code, lines };
}

test("mail classify tells people what a bounce says", async () => {
  const { code, lines } = await run([path("lhost-postfix-04.eml")], false);
  expect(code).toBe(0);
  expect(lines.join("\n")).toContain("hard bounce: the address cannot receive mail");
  expect(lines.join("\n")).toContain("recipient: kijitora@example.co.jp");
});

test("mail classify --json writes one object a line", async () => {
  const files = [path("lhost-postfix-09.eml"), path("arf-14.eml")];
  const { code, lines } = await run(files, true);
  expect(code).toBe(0);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { file: files[0], kind: "soft-bounce", status: "4.3.2" },
    { file: files[1], kind: "complaint" },
  ]);
});

test("mail classify names the file it cannot read and tells the others", async () => {
  const { code, lines } = await run([path("no-such.eml"), path("rfc3834-04.eml")], false);
  expect(code).toBe(1);
  expect(lines[0]).toMatch(/no-such\.eml could not be read: there is no such file\.$/);
  expect(lines[1]).toContain("automatic reply");
});

test("mail classify without a file says what to do", async () => {
  expect(await run([], false)).toEqual({
    code: 2,
    lines: ["Name at least one mail file: amends mail classify FILE.eml…"],
  });
});

test("mail classify --labels tells what is missing: the label, or the list", async () => {
  const lines: string[] = [];
  const out = { line: (text: string) => void lines.push(text) };
  const files = [path("arf-14.eml"), path("unlabelled.eml")];
  expect(await mailConfusion({ files, labels: path("labels.csv"), json: false }, out)).toBe(2);
  expect(lines[0]).toMatch(/unlabelled\.eml: has no label\.$/);
  expect(lines[1]).toMatch(/^all: 1 mails\n/);
  expect(await mailConfusion({ files, labels: path("README.md"), json: false }, out)).toBe(2);
  expect(lines.at(-1)).toMatch(/README\.md is no list of labels/);
});
