import { access, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readConfig } from "#app/config.ts";
import { stopLeftBehind } from "#app/db/embedded/embedded-postgres.ts";
import { findRunning } from "#app/db/embedded/find-running.ts";
import type { Output } from "./output.ts";

/** What a trial makes in its folder; whatever else lies there is nobody's business here. */
const ofTheTrial = [
  ...["postgres", "database-password", "database-owner", "trial-key"],
  ...["mailbox", "journal", "files", "erased.jsonl", "stories-half-told"],
];

/**
 * `amends demo reset --yes`: forgets the trial, so that the next start tells the stories anew. Never
 * touches a database that was set up: exit code 1 there, and while the trial runs.
 */
export async function demoReset(
  { yes, json }: { readonly yes: boolean; readonly json: boolean },
  out: Output,
  read = readConfig(),
): Promise<number> {
  if (!read.ok) {
    for (const fault of read.faults) out.fault(fault);
    return 1;
  }
  const { config } = read;
  const refusal = await whyNot({ trial: config.trial, dataDir: config.dataDir, yes });
  if (refusal) {
    out.fault(refusal);
    return 1;
  }
  await stopLeftBehind(config.dataDir);
  for (const name of ofTheTrial) {
    await rm(join(config.dataDir, name), { recursive: true, force: true });
  }
  out.line(
    json
      ? JSON.stringify({ outcome: "reset" })
      : "The trial is empty. npm start tells the stories anew.",
  );
  return 0;
}

type Wish = { readonly trial: boolean; readonly dataDir: string; readonly yes: boolean };

async function whyNot({ trial, dataDir, yes }: Wish): Promise<string | null> {
  if (!trial) return "DATABASE_URL is set: this is no trial, and nothing of it is taken away.";
  const isThere = await access(join(dataDir, "postgres")).then(
    () => true,
    () => false,
  );
  // A real installation keeps its files in such a folder too, but no database.
  if (!isThere) return `There is no trial in ${resolve(dataDir)}. npm start makes one.`;
  if (await findRunning(dataDir))
    return "The trial runs. Stop it first (Ctrl-C where npm start runs).";
  if (!yes)
    return `Everything in the trial is lost (${resolve(dataDir)}). Say it again with --yes.`;
  return null;
}
