import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export type Trial = AsyncDisposable & {
  /** The pages of the demo's customers. */
  readonly pages: readonly { readonly address: string; readonly about: string }[];
};

/** The product as `npm start` gives it to somebody new, with a data folder that is thrown away. */
export async function startTrial(port: number): Promise<Trial> {
  const folder = await mkdtemp(join(tmpdir(), "amends-trial-"));
  // As root, the database runs as another user, who has to come in.
  await chmod(folder, 0o711);
  const trial = spawn(process.execPath, ["--import", "tsx", "app/cli/main.ts", "start"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, DATABASE_URL: "", PORT: String(port), DATA_DIR: join(folder, "data") },
  });
  const end = async () => {
    trial.kill("SIGTERM");
    if (trial.exitCode === null) await once(trial, "exit");
    await rm(folder, { recursive: true, force: true });
  };
  return { pages: await pagesSaid(trial), [Symbol.asyncDispose]: end };
}

async function pagesSaid({ stdout }: ChildProcess): Promise<Trial["pages"]> {
  if (!stdout) throw new Error("the trial has no output");
  const pages: { address: string; about: string }[] = [];
  for await (const line of createInterface({ input: stdout })) {
    const [, address, about] = /^\s+(http\S+\/s\/\S+)\s+(.+)$/.exec(line) ?? [];
    if (address && about) pages.push({ address, about });
    if (line.startsWith("Ctrl-C")) return pages;
  }
  throw new Error("The trial ended before it was ready.");
}
