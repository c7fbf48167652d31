import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const decisions = readdirSync("docs/decisions").map((name) => `docs/decisions/${name}`);
const pages = ["README.md", "app/domain/README.md", "test/simulation/README.md", ...decisions];

const named = /`((?:app|docs|emails|migrations|public|test)\/[\w./-]*)`|\]\(([\w./-]+)\)/g;

test.each(pages)("every file and folder that %s names is there", (page) => {
  const text = readFileSync(page, "utf8");
  const paths = [...text.matchAll(named)].map(
    ([, fromTheTop, link = ""]) => fromTheTop ?? join(dirname(page), link),
  );
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});
