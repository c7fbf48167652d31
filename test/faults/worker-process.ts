import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { bundled } from "#test/support/program.ts";
import type { FaultGround, WorkerKind } from "./ground.ts";

/** The worker's mail alone is the tests' own; the whole program starts the way it is shipped. */
const programs: Readonly<Record<WorkerKind, () => Promise<readonly string[]>>> = {
  mail: async () => [await bundled(new URL("./mail-worker.ts", import.meta.url))],
  whole: async () => [
    ...["--import", "tsx"],
    fileURLToPath(new URL("../../app/cli/main.ts", import.meta.url)),
    "start",
  ],
};

/** A real worker in one process that can be killed. */
export async function startWorkerProcess(
  ground: Pick<FaultGround, "worker" | "databaseUrl" | "dataDir"> & {
    readonly sink: { readonly url: string };
  },
) {
  const child = spawn(process.execPath, await programs[ground.worker](), {
    env: {
      ...process.env,
      ROLE: "worker",
      DATABASE_URL: ground.databaseUrl,
      SMTP_URL: ground.sink.url,
      MAIL_FROM: "Nordlys Audio <care@amends.test>",
      PUBLIC_URL: "https://status.amends.test",
      SECRET_KEY: "a-key-for-the-fault-rounds-and-nothing-else",
      DATA_DIR: ground.dataDir,
      JOURNAL_DIR: `${ground.dataDir}/journal`,
      LOG_LEVEL: "error",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  await untilWorking(child);
  return {
    /** As the kernel does it: without a word. Resolves when the process is gone. */
    kill: () => end(child, "SIGKILL"),
    /** Politely: what is on its way is finished. */
    stop: () => end(child, "SIGTERM"),
    pause: () => void child.kill("SIGSTOP"),
    resume: () => void child.kill("SIGCONT"),
  };
}

async function untilWorking(child: ChildProcess) {
  child.stderr?.pipe(process.stderr);
  await new Promise<void>((working, failed) => {
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("The worker is working")) working();
    });
    child.once("exit", () => failed(new Error("the worker did not start")));
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}
