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

/** Builds the pages when what was built is not what the sources are now. */
export async function buildWhenChanged(say: (text: string) => void = () => {}): Promise<void> {
  const now = await fingerprint();
  const built = await readFile(mark, "utf8").catch(() => "");
  const served = await access(join(root, "build/server/index.js")).then(
    () => true,
    () => false,
  );
  if (served && built === now) return;
  say("Building the pages (some 20 seconds, once)");
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
