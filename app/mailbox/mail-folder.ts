import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const idPattern = /^\d{13}-\d{4}-[0-9a-f]{8}$/;
const ending = ".eml";

/** Caught mails as files, one each; only the newest `keep` stay. */
export async function openMailFolder(folder: string, keep: number) {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const ids = (await readdir(folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .filter((id) => idPattern.test(id))
    .sort();
  let caught = 0;

  return {
    /** Newest first. */
    list: (): readonly string[] => ids.toReversed(),
    async read(id: string): Promise<Buffer | null> {
      return idPattern.test(id) ? readFile(join(folder, id + ending)).catch(() => null) : null;
    },
    /** Keeps a mail; it is whole on the disk when this resolves. */
    async add(raw: Buffer, at: Date): Promise<string> {
      const order = String(caught++ % 10_000).padStart(4, "0");
      const id = `${at.getTime()}-${order}-${randomBytes(4).toString("hex")}`;
      const file = join(folder, id + ending);
      await writeFile(`${file}.part`, raw, { mode: 0o600 });
      await rename(`${file}.part`, file);
      ids.push(id);
      for (const old of ids.splice(0, Math.max(0, ids.length - keep))) {
        await rm(join(folder, old + ending), { force: true });
      }
      return id;
    },
  };
}
