import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, stat, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileStore } from "#app/operations/ports/files.ts";

/** Files by their SHA-256 in a folder outside the web root. */
export function createDiskStore(folder: string): FileStore {
  const place = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
  const whereThere = (error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  };
  return {
    async put(bytes) {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      await mkdir(join(folder, sha256.slice(0, 2)), { recursive: true });
      // Written aside and renamed, so that a crash leaves no half file under a whole file's name.
      const aside = `${place(sha256)}.${randomUUID()}`;
      await writeFile(aside, bytes, { flush: true });
      await rename(aside, place(sha256));
      return { sha256 };
    },
    async get(sha256) {
      if (!isSha256(sha256)) return null;
      return readFile(place(sha256)).catch(whereThere);
    },
    async remove(sha256, putBefore) {
      if (!isSha256(sha256)) return;
      const found = await stat(place(sha256)).catch(whereThere);
      if (found && found.mtime <= putBefore) await unlink(place(sha256)).catch(whereThere);
    },
  };
}

function isSha256(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
