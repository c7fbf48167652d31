import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { type ConfusionTable, confusionOf } from "#app/cli/mail-confusion/confusion.ts";
import { mailConfusion } from "#app/cli/mail-confusion/mail-confusion.ts";
import { printConfusion } from "#app/cli/mail-confusion/print-confusion.ts";

const sets = ["all", "tuning", "held out"] as const;
const questions = ["bounce or not", "kind", "recipient", "message"] as const;

describe.each([
  { folder: "bounces", mails: 128, what: "real ones" },
  { folder: "bounces-written", mails: 122, what: "written for this project" },
])("labelled mails: $what", ({ folder, mails }) => {
  const path = fileURLToPath(new URL(`../../data/${folder}/`, import.meta.url));
  let tables = new Map<string, ConfusionTable>();
  let files: string[] = [];

  beforeAll(async () => {
    files = (await readdir(path)).filter((file) => file.endsWith(".eml"));
    const asked = { files: files.map((file) => path + file), labels: `${path}labels.csv` };
    const lines: string[] = [];
    expect(
      await mailConfusion({ ...asked, json: true }, { line: (text) => void lines.push(text) }),
    ).toBe(0);
    tables = new Map(lines.map((line) => JSON.parse(line)).map((each) => [each.set, each]));
    for (const [set, table] of tables) console.log(printConfusion(`${folder}, ${set}`, table));
  });

  test("every mail in the folder has its label", () => {
    expect(files).toHaveLength(mails);
    expect(tables.get("all")?.total).toBe(mails);
  });

  test("our plus-address names the message, also where only the returned mail has it", () => {
    const score = tables.get("all")?.questions.find(({ question }) => question === "our address");
    expect(score).toMatchObject({ right: score?.of, wrong: [] });
  });

  test.each(sets.flatMap((set) => questions.map((question) => [set, question] as const)))(
    "%s, %s: at least 0.97 right",
    (set, question) => {
      const score = tables.get(set)?.questions.find((each) => each.question === question);
      expect((score?.right ?? 0) / (score?.of || 1), score?.wrong.join(" ")).toBeGreaterThanOrEqual(
        0.97,
      );
    },
  );
});

test("a table with a mistake in it says so", () => {
  const label = { file: "a.eml", kind: "human", recipient: "", originalMessageId: "" } as const;
  const nothing = { status: null, action: null, cause: null, recipient: null, diagnostic: null };
  const found = { ...nothing, kind: "list", originalMessageId: "<x@y>", ourAddress: null } as const;
  const table = confusionOf([
    { label: { ...label, ourAddress: null }, found: { ...found, why: "" } },
  ]);
  expect(table.pairs).toEqual([{ labelled: "human", read: "list", count: 1 }]);
  expect(table.questions.map(({ right, of }) => `${right}/${of}`)).toEqual([
    "1/1",
    "0/1",
    "1/1",
    "0/1",
    "0/0",
  ]);
});
