import type { Actor } from "#app/domain/actor.ts";
import { ending } from "#app/domain/mail/cut.ts";
import { record } from "../record.ts";
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

export type FileFault = {
  readonly name: string;
  readonly reason: "file-empty" | "file-too-large" | "file-type";
};

export type AddedFiles =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" }
  | { readonly ok: false; readonly reason: "files-refused"; readonly faults: readonly FileFault[] };

/** Looks at files before anything is written: one bad file and none is taken. */
export async function checkFiles(services: Services, files: readonly NewFile[]) {
  const faults: FileFault[] = [];
  const good: (NewFile & { mediaType: string })[] = [];
  for (const file of files) {
    const mediaType = await services.sniffMediaType(file.bytes);
    const reason = faultOf(file, mediaType);
    if (reason) faults.push({ name: file.name, reason });
    else good.push({ ...file, mediaType: mediaType ?? "" });
  }
  return { faults, good };
}

function faultOf({ bytes }: NewFile, mediaType: string | null): FileFault["reason"] | null {
  if (bytes.length === 0) return "file-empty";
  if (bytes.length > largestFile) return "file-too-large";
  return (fileTypes as readonly (string | null)[]).includes(mediaType) ? null : "file-type";
}

/** Puts photos and papers on a case (R1). Bytes are stored first: a row never points at nothing. */
export async function addFiles(
  services: Services,
  caseId: string,
  files: readonly NewFile[],
  actor: Actor,
): Promise<AddedFiles> {
  const { faults, good } = await checkFiles(services, files);
  if (faults.length > 0) return { ok: false, reason: "files-refused", faults };
  const stored = await Promise.all(
    good.map(async (file) => ({ ...file, ...(await services.files.put(file.bytes)) })),
  );
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claim(caseId);
    if (!context) return { ok: false, reason: "not-found" };
    const happenings = [];
    // The same bytes again, from a form sent twice, are the file there is.
    const known = new Set((await store.attachments.list(caseId)).map(({ sha256 }) => sha256));
    for (const { name, bytes, mediaType, sha256 } of stored) {
      if (known.has(sha256)) continue;
      known.add(sha256);
      const id = services.newId();
      await store.attachments.insert({
        id,
        caseId,
        name: plainName(name),
        mediaType,
        sizeBytes: bytes.length,
        sha256,
        visibility: "customer",
        addedByKind: actor.kind,
        addedBy: actor.id,
        addedAt: services.now(),
      });
      happenings.push({ type: "file-added", attachmentId: id, name } as const);
    }
    if (happenings.length === 0) return { ok: true };
    const caseFile = await store.caseFiles.change(caseId, {});
    await record(services, store, { ...context, caseFile }, actor, happenings);
    return { ok: true };
  });
}

/** A name that can stand anywhere: letters, digits and a few signs. */
export function plainName(name: string): string {
  return ending(name.replace(/[^\p{L}\p{N}. _()-]/gu, "_"), 120) || "file";
}
