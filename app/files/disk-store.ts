import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileStore } from "#app/operations/ports/files.ts";

/** Files by their SHA-256 in a folder outside the web root. */
export function createDiskStore(folder: string): FileStore {
  const place = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
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
      if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
      return readFile(place(sha256)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return null;
        throw error;
      });
    },
  };
}
