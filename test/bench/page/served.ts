import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export type Served = AsyncDisposable & { readonly port: number };

/** Starts a program of this folder as a process of its own; its first line is the port it serves. */
export async function serve(program: string, databaseUrl: string): Promise<Served> {
  const child = run(program, [databaseUrl]);
  const line = await firstLine(child);
  return {
    port: Number(line),
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

/** Runs a program of this folder to its end. Returns the line it wrote, read as JSON. */
export async function ask<Answer>(program: string, question: unknown): Promise<Answer> {
  const child = run(program, []);
  child.stdin?.end(JSON.stringify(question));
  return JSON.parse(await firstLine(child)) as Answer;
}

function run(program: string, words: readonly string[]): ChildProcess {
  const file = fileURLToPath(new URL(program, import.meta.url));
  return spawn(process.execPath, ["--import", "tsx", file, ...words], {
    stdio: ["pipe", "pipe", "ignore"],
    env: { ...process.env, NODE_ENV: "production" },
  });
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error("the program has no output");
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`it ended with ${code} before it said anything`);
  });
  ended.catch(() => undefined);
  const [line] = await Promise.race([once(lines, "line"), ended]);
  return String(line);
}
