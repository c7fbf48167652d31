import type { Actor } from "#app/domain/actor.ts";
import { ending } from "#app/domain/mail/cut.ts";
import type { CaseContext } from "../ports/cases.ts";
import { record } from "../record.ts";
import type { Services, Store } from "../services.ts";
import { checkFiles, type FileFault, type GoodFile, type NewFile } from "./check-files.ts";

export type StoredFile = GoodFile & { readonly sha256: string };

export type AddedFiles =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" }
  | { readonly ok: false; readonly reason: "files-refused"; readonly faults: readonly FileFault[] };

/** Puts photos and papers on a case (R1). */
export async function addFiles(
  services: Services,
  caseId: string,
  files: readonly NewFile[],
  actor: Actor,
): Promise<AddedFiles> {
  const { faults, good } = await checkFiles(services, files);
  if (faults.length > 0) return { ok: false, reason: "files-refused", faults };
  const stored = await storeFiles(services, good);
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claim(caseId);
    if (!context) return { ok: false, reason: "not-found" };
    await attachFiles(services, store, context, stored, actor);
    return { ok: true };
  });
}

/** Bytes are stored before any row: a row never points at nothing. */
export function storeFiles(services: Services, files: readonly GoodFile[]): Promise<StoredFile[]> {
  return Promise.all(
    files.map(async (file) => ({ ...file, ...(await services.files.put(file.bytes)) })),
  );
}

/** Hangs stored files on a case that is claimed. The same bytes again, from a form sent twice, are the file there is. */
export async function attachFiles(
  services: Services,
  store: Store,
  context: CaseContext,
  files: readonly StoredFile[],
  actor: Actor,
): Promise<CaseContext> {
  const { id: caseId } = context.caseFile;
  // The picture of a post is for staff alone: the same from a customer is another file.
  const there = (await store.attachments.list(caseId)).filter(
    ({ visibility }) => visibility === "customer",
  );
  const known = new Set(there.map(({ sha256 }) => sha256));
  const happenings = [];
  for (const { name, bytes, mediaType, sha256 } of files) {
    if (known.has(sha256)) continue;
    known.add(sha256);
    const id = services.newId();
    await store.attachments.insert({
      ...{ id, caseId, mediaType, sha256 },
      name: plainName(name),
      sizeBytes: bytes.length,
      visibility: "customer",
      addedByKind: actor.kind,
      addedBy: actor.id,
      addedAt: services.now(),
    });
    happenings.push({ type: "file-added", attachmentId: id, name } as const);
  }
  if (happenings.length === 0) return context;
  const caseFile = await store.caseFiles.change(caseId, {});
  return record(services, store, { ...context, caseFile }, actor, happenings);
}

/** A name that can stand anywhere: letters, digits and a few signs. */
export function plainName(name: string): string {
  return ending(name.replace(/[^\p{L}\p{N}. _()-]/gu, "_"), 120) || "file";
}
