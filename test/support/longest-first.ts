import { basename } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Short to read and long to run. */
const long = ["simulation", "kill-worker", "import-whole-file", "import-killed", "today-plans"];

/**
 * The longest files of each kind first. A clean clone knows no times of earlier runs and begins with the
 * largest files: these would come last, and be waited for with the other core idle.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const kinds = [...new Set(sorted.map(({ project }) => project.name))];
    const placeOf = ({ project, moduleId }: TestSpecification) => {
      const rank = long.indexOf(basename(moduleId, ".test.ts"));
      return kinds.indexOf(project.name) * 100 + (rank < 0 ? long.length : rank);
    };
    return sorted.sort((a, b) => placeOf(a) - placeOf(b));
  }
}
