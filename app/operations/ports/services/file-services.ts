import type { FileStore } from "../files.ts";

/** Files that people send. */
export type FileServices = {
  readonly files: FileStore;
  /** What a file is by its first bytes; null when nobody knows. */
  readonly sniffMediaType: (bytes: Uint8Array) => Promise<string | null>;
  /** A photo without what its camera noted; null when it cannot be read to its end (R25). */
  readonly cleanPhoto: (bytes: Uint8Array, mediaType: string) => Uint8Array | null;
};
