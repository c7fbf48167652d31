import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { access, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const mark = join(root, "build/.sources");
const sources = [
  "app",
  "emails",
  "public",
  "remix.config.js",
  "vite.config.ts",
  "package-lock.json",
];

// Vitest loads this file once per project, all in one process.
const place = Symbol.for("amends.test.build");
const shared = process as unknown as Record<symbol, Promise<void> | undefined>;

/** Builds the pages when what was built is not what the sources are now; at most once per run. */
export function setup(): Promise<void> {
  shared[place] ??= buildWhenChanged();
  return shared[place];
}

async function buildWhenChanged(): Promise<void> {
  const now = await fingerprint();
  const built = await readFile(mark, "utf8").catch(() => "");
  const served = await access(join(root, "build/server/index.js")).then(
    () => true,
    () => false,
  );
  if (served && built === now) return;
  await run("npm", ["run", "build"], { cwd: root, maxBuffer: 2 ** 26 }).catch((error) => {
    throw new Error(`npm run build failed:\n${error.stdout}\n${error.stderr}`);
  });
  await writeFile(mark, now);
}

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  for (const source of sources) await addTo(hash, join(root, source));
  return hash.digest("hex");
}

async function addTo(hash: ReturnType<typeof createHash>, path: string): Promise<void> {
  const entry = await stat(path).catch(() => null);
  if (!entry) return;
  if (entry.isFile()) {
    hash.update(`${path} ${entry.size} ${entry.mtimeMs}\n`);
    return;
  }
  for (const name of (await readdir(path)).sort()) await addTo(hash, join(path, name));
}
