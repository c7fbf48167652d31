import { spawnSync } from "node:child_process";
import { z } from "zod";
import { browserFlags } from "#test/support/browser.ts";
import { findChromium } from "#test/support/chromium.ts";
import { startTrial } from "./trial.ts";

// Google's Lighthouse on the demo's customer pages, on its phone settings. Its package is some 180 MB,
// so it is fetched when this is run, and not by every installation.
const lighthouse = "lighthouse@12.8.2";
// A customer's page must not be found by a search engine (CAP-6); Lighthouse takes that for a fault.
const skipped = "is-crawlable";
const port = 4873;

const Report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number(), title: z.string() })),
});

const chromium = findChromium();
if (!chromium) throw new Error("There is no Chromium: set CHROME_PATH, or install one.");
await using trial = await startTrial(port);
let worst = 100;
for (const { address, about } of trial.pages) {
  const scores = Object.values(look(address, chromium).categories);
  console.log(
    `${about}: ${scores.map(({ title, score }) => `${title} ${Math.round(score * 100)}`).join(", ")}`,
  );
  worst = Math.min(worst, ...scores.map(({ score }) => Math.round(score * 100)));
}
console.log(`Without ${skipped}: a private page is not for search engines.`);
process.exitCode = worst === 100 ? 0 : 1;

/** Now and then it misses the beginning of a page load, and asks to be run again itself. */
function look(address: string, chromePath: string) {
  const first = run(address, chromePath);
  const { stdout, stderr, status } = first.status === 0 ? first : run(address, chromePath);
  if (status !== 0) throw new Error(`Lighthouse ended with ${status}: ${stderr.slice(-500)}`);
  return Report.parse(JSON.parse(stdout));
}

function run(address: string, chromePath: string) {
  const words = ["exec", "--yes", "--package", lighthouse, "--", "lighthouse", address];
  const chrome = `--chrome-flags=${browserFlags.join(" ")}`;
  return spawnSync(
    "npm",
    [
      ...words,
      "--quiet",
      "--output=json",
      "--output-path=stdout",
      `--skip-audits=${skipped}`,
      chrome,
    ],
    { env: { ...process.env, CHROME_PATH: chromePath }, encoding: "utf8", maxBuffer: 2 ** 27 },
  );
}
