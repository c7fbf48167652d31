import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findChromium, installChromium } from "./chromium.ts";
import { countTests } from "./test-count.ts";

// `npm test`: every kind of test, then exactly one last line "N passed, N failed". What is written
// after `npm test --` goes to vitest.

const words = process.argv.slice(2);
const wanted = words.length === 0 || words.some((word) => word.includes("journeys"));
const chromium = findChromium() ?? (wanted && installChromium() ? findChromium() : null);
const journeys = chromium !== null || !wanted;
if (!journeys) {
  console.log(
    "No Chromium could be found or installed (set CHROME_PATH): the journeys did not run.",
  );
}

const folder = await mkdtemp(join(tmpdir(), "amends-report-"));
const report = join(folder, "report.json");
try {
  const code = await runVitest(report);
  const { passed, failed, faults } = await countTests(report, { code, skipped: !journeys, words });
  for (const fault of faults) console.log(fault);
  const refused = !journeys && process.env.CI === "true";
  process.exitCode = failed > 0 || code !== 0 || refused ? 1 : 0;
  console.log(`${passed} passed, ${failed} failed`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function runVitest(outputFile: string): Promise<number> {
  const vitest = join(
    dirname(createRequire(import.meta.url).resolve("vitest/package.json")),
    "vitest.mjs",
  );
  const child = spawn(
    process.execPath,
    [
      ...[vitest, "run", "--reporter=default", "--reporter=json"],
      ...[
        `--outputFile.json=${outputFile}`,
        ...(journeys ? [] : ["--project=!journeys"]),
        ...words,
      ],
    ],
    {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...(chromium ? { CHROME_PATH: chromium } : {}) },
    },
  );
  // Ctrl+C reaches vitest by itself; we stay for the report and to tidy up.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  return new Promise((done) => {
    child.once("error", () => done(1));
    child.once("exit", (code) => done(code ?? 1));
  });
}
