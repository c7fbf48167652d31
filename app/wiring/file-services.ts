import { fileTypeFromBuffer } from "file-type";
import { createDiskStore } from "#app/files/disk-store.ts";
import { cleanPhoto } from "#app/files/photo/clean-photo.ts";
import type { FileServices } from "#app/operations/ports/services/file-services.ts";
import type { Ground } from "./wiring.ts";

/** Files that people send: on the disk, under DATA_DIR. */
export function fileServices({ config }: Ground): FileServices {
  return {
    files: createDiskStore(`${config.dataDir}/files`),
    sniffMediaType: async (bytes) => (await fileTypeFromBuffer(bytes))?.mime ?? null,
    cleanPhoto,
  };
}
