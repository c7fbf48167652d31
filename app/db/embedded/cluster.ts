import { randomBytes } from "node:crypto";
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Account } from "./account.ts";
import type { Engine } from "./engine.ts";

/** Superuser of the embedded database. */
export const superuser = "amends";

/** Kept beside the database, readable by its owner only. */
export async function keptPassword(dataDir: string): Promise<string> {
  const file = join(dataDir, "database-password");
  const kept = (await readFile(file, "utf8").catch(() => "")).trim();
  if (kept) return kept;
  const password = randomBytes(24).toString("base64url");
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
}

export type Making = {
  readonly dataDir: string;
  readonly cluster: string;
  readonly engine: Engine;
  readonly account: Account;
  readonly password: string;
  readonly durable: boolean;
};

/** Makes the cluster aside and renames it, so that a killed start leaves no half of one. */
export async function makeCluster(making: Making): Promise<void> {
  const { dataDir, cluster, engine, account, durable } = making;
  await removeHalfMade(dataDir);
  const aside = `${cluster}.new-${randomBytes(4).toString("hex")}`;
  const passwordFile = `${aside}.password`;
  await mkdir(aside, { mode: 0o700 });
  await writeFile(passwordFile, making.password, { mode: 0o600 });
  await giveTo(account, aside, passwordFile);
  await engine("initdb", [
    ...["--pgdata", aside, "--username", superuser, "--pwfile", passwordFile],
    // Sorts the same on every machine, whatever locales it has.
    ...["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"],
    ...["--auth=scram-sha-256", "--no-instructions"],
    // Whoever may enter the socket's folder is the database's own account, or root: proving a password
    // on each of hundreds of connections would be work for nothing.
    ...(durable ? [] : ["--auth-local=trust", "--no-sync"]),
  ]).finally(() => rm(passwordFile));
  await rename(aside, cluster);
}

async function giveTo({ uid, gid }: Account, ...paths: string[]): Promise<void> {
  if (uid === undefined || gid === undefined) return;
  for (const path of paths) await chown(path, uid, gid);
}

async function removeHalfMade(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    if (name.startsWith("postgres.new-")) {
      await rm(join(dataDir, name), { recursive: true, force: true, maxRetries: 3 });
    }
  }
}
