import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

export type TestCount = { passed: number; failed: number; faults: string[] };

/**
 * Counts what vitest reported. Also failures, that no test carries: a file that did not load, a
 * file that no kind in vitest.config.ts takes, an error outside every test.
 */
export async function countTests(
  file: string,
  run: { code: number; skipped: boolean; words: readonly string[] },
): Promise<TestCount> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return { passed: 0, failed: 1, faults: ["The tests ended without a report."] };
  const report = Report.parse(JSON.parse(text));
  const unloaded = report.testResults
    .filter(({ status, assertionResults }) => status === "failed" && !hasFailure(assertionResults))
    .map(({ name }) => `failed outside its tests: ${name}`);
  const seen = new Set(report.testResults.map(({ name }) => resolve(name)));
  const missed = run.words.length > 0 ? [] : await listMissed(seen, run.skipped);
  const faults = [...unloaded, ...missed];
  const failed = report.numFailedTests + faults.length;
  if (failed > 0 || run.code === 0) return { passed: report.numPassedTests, failed, faults };
  return { passed: report.numPassedTests, failed: 1, faults: ["An error outside every test."] };
}

function hasFailure(results: readonly { status: string }[]): boolean {
  return results.some(({ status }) => status === "failed");
}

async function listMissed(seen: ReadonlySet<string>, journeysSkipped: boolean): Promise<string[]> {
  const names = await readdir("test", { recursive: true });
  return names
    .filter((name) => /\.test\.tsx?$/.test(name))
    .filter((name) => !(journeysSkipped && name.startsWith("journeys")))
    .filter((name) => !seen.has(resolve("test", name)))
    .map((name) => `no kind of test takes it (vitest.config.ts): ${join("test", name)}`);
}
