import type { Services } from "../services.ts";

/** What a case takes, told by the file's first bytes, never by its name. */
export const fileTypes = [
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/gif",
  "image/heic",
  "application/pdf",
] as const;

/** 10 MB a file. */
export const largestFile = 10 * 1024 * 1024;

export type NewFile = { readonly name: string; readonly bytes: Uint8Array };
/** Of a kind we take, and without what a camera noted in it. */
export type GoodFile = NewFile & { readonly mediaType: string };

export type FileFault = {
  readonly name: string;
  readonly reason: "file-empty" | "file-too-large" | "file-type";
};

/** Looks at files before anything is written: one bad file and none is taken. */
export async function checkFiles(services: Services, files: readonly NewFile[]) {
  const faults: FileFault[] = [];
  const good: GoodFile[] = [];
  for (const { name, bytes } of files) {
    const mediaType = (await services.sniffMediaType(bytes)) ?? "";
    const reason = faultOf(bytes, mediaType);
    // A photo that cannot be read to its end cannot be cleaned: nobody knows what it would give away.
    const clean = reason ? null : services.cleanPhoto(bytes, mediaType);
    if (clean) good.push({ name, mediaType, bytes: clean });
    else faults.push({ name, reason: reason ?? "file-type" });
  }
  return { faults, good };
}

function faultOf(bytes: Uint8Array, mediaType: string): FileFault["reason"] | null {
  if (bytes.length === 0) return "file-empty";
  if (bytes.length > largestFile) return "file-too-large";
  return (fileTypes as readonly string[]).includes(mediaType) ? null : "file-type";
}
