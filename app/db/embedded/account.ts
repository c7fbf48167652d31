import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { CannotStartDatabase } from "./cannot-start.ts";

const run = promisify(execFile);

/** The account the database runs under. Empty for "the one we are": only root has to change. */
export type Account = { readonly uid?: number; readonly gid?: number };

const name = "postgres";

/** Postgres refuses to run as root; root lends it the account `postgres`, made when missing. */
export async function databaseAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  return (await findAccount()) ?? (await makeAccount());
}

async function findAccount(): Promise<Account | null> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

async function makeAccount(): Promise<Account> {
  await run("useradd", ["--system", "--user-group", "--no-create-home", name]).catch(() => null);
  const account = await findAccount();
  if (account) return account;
  throw new CannotStartDatabase(
    `The database must not run as root, and the account "${name}" could not be made. Start Amends as another user, or set DATABASE_URL.`,
  );
}

/** The first folder on the way to `path` that the account may not enter, or null. */
export async function findClosedFolder(account: Account, path: string): Promise<string | null> {
  if (account.uid === undefined) return null;
  const above = dirname(path) === path ? null : await findClosedFolder(account, dirname(path));
  if (above) return above;
  const entry = await stat(path).catch(() => null);
  if (!entry?.isDirectory()) return null;
  const bit = entry.uid === account.uid ? 0o100 : entry.gid === account.gid ? 0o010 : 0o001;
  return entry.mode & bit ? null : path;
}
