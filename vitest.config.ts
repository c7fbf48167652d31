import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/support/longest-first.ts";

const cluster = "test/support/cluster.ts";
const build = "test/support/build.ts";
const minute = 60_000;

/** Each kind of test starts only what it needs: rules and mail need no database at all. */
const kinds = [
  { name: "domain", folders: ["domain", "files"], needs: [], timeout: minute, isolate: false },
  { name: "emails", folders: ["emails"], needs: [], timeout: minute },
  { name: "operations", folders: ["operations", "db", "jobs", "cli"], needs: [cluster] },
  { name: "mail", folders: ["mail"], needs: [cluster] },
  { name: "routes", folders: ["routes", "web", "ui"], needs: [cluster, build] },
  // The last two start processes and browsers: not beside the others, or two cores are too few. They
  // follow each other without a break between them.
  { name: "faults", folders: ["faults"], needs: [cluster], timeout: 3 * minute, order: 1 },
  {
    name: "journeys",
    folders: ["journeys"],
    needs: [cluster, build],
    timeout: 4 * minute,
    order: 1,
  },
];

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // What one kind of test has transformed, the next reads.
    experimental: { fsModuleCache: true },
    projects: kinds.map(
      ({ name, folders, needs, timeout = minute, isolate = false, order = 0 }) => ({
        esbuild: { target: "node20", jsx: "automatic" as const },
        test: {
          name,
          include: folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`),
          globalSetup: needs,
          setupFiles: ["test/support/strict-console.ts"],
          testTimeout: timeout,
          hookTimeout: timeout,
          isolate,
          sequence: { groupOrder: order },
        },
      }),
    ),
  },
});
