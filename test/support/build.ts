import { buildWhenChanged } from "#app/cli/build-when-changed.ts";

// Vitest loads this file once per project, all in one process.
const place = Symbol.for("amends.test.build");
const shared = process as unknown as Record<symbol, Promise<void> | undefined>;

/** Builds the pages when what was built is not what the sources are now; at most once per run. */
export function setup(): Promise<void> {
  shared[place] ??= buildWhenChanged();
  return shared[place];
}
