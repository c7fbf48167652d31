import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { bundled } from "#test/support/program.ts";

export type Child = {
  readonly process: ChildProcess;
  /** The next line it prints, or null once it has ended. */
  readonly nextLine: () => Promise<string | null>;
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
};

/** Runs a TypeScript file as a process of its own. `ownGroup` makes it the target of Ctrl+C. */
export async function startChild(
  file: URL,
  words: readonly string[],
  ownGroup = false,
): Promise<Child> {
  const child = spawn(process.execPath, [await bundled(file), ...words], {
    detached: ownGroup,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    process: child,
    nextLine: async () => (await lines.next()).value ?? null,
    ended: new Promise((done) => child.once("exit", (code, signal) => done({ code, signal }))),
  };
}
