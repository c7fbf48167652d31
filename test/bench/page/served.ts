import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export type Served = AsyncDisposable & {
  readonly port: number;
  /** What the process holds of the machine's memory now, in megabytes. */
  memory(): Promise<number>;
};

/** Starts a program of this folder as a process of its own; its first line is the port it serves. */
export async function serve(program: string, databaseUrl: string): Promise<Served> {
  const { child, lines } = run(program, [databaseUrl]);
  const port = Number(await nextLine(child, lines));
  return {
    port,
    async memory() {
      child.stdin?.write("memory\n");
      return Number(await nextLine(child, lines)) / 1e6;
    },
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

/** Runs a program of this folder to its end. Returns the line it wrote, read as JSON. */
export async function ask<Answer>(program: string, question: unknown): Promise<Answer> {
  const asked = begin(program, question);
  return JSON.parse(await asked.line()) as Answer;
}

/** Runs a program of this folder that says more than one line. */
export function begin(program: string, question: unknown) {
  const { child, lines } = run(program, []);
  child.stdin?.end(JSON.stringify(question));
  return { line: () => nextLine(child, lines) };
}

type Running = { readonly child: ChildProcess; readonly lines: AsyncIterator<string> };

function run(program: string, words: readonly string[]): Running {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", file, ...words], {
    stdio: ["pipe", "pipe", "ignore"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (!child.stdout) throw new Error("the program has no output");
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

async function nextLine(child: ChildProcess, lines: AsyncIterator<string>): Promise<string> {
  const { value, done } = await lines.next();
  if (done) throw new Error(`it ended with ${child.exitCode} before it said anything`);
  return value;
}
