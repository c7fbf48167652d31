import type { Actor } from "#app/domain/actor.ts";
import { ending } from "#app/domain/mail/cut.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { Attachment } from "../ports/files.ts";
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
  for (const file of files) {
    if (known.has(file.sha256)) continue;
    known.add(file.sha256);
    const attachment = newAttachment(services, caseId, file, { actor, visibility: "customer" });
    await store.attachments.insert(attachment);
    happenings.push({ type: "file-added", attachmentId: attachment.id, name: file.name } as const);
  }
  if (happenings.length === 0) return context;
  const caseFile = await store.caseFiles.change(caseId, {});
  return record(services, store, { ...context, caseFile }, actor, happenings);
}

type Added = { readonly actor: Actor; readonly visibility: Attachment["visibility"] };

/** A stored file as it hangs on a case: who put it there, and who sees it. */
export function newAttachment(
  services: Services,
  caseId: string,
  { name, mediaType, sha256, bytes }: StoredFile,
  { actor, visibility }: Added,
): Attachment {
  return {
    ...{ id: services.newId(), caseId, mediaType, sha256, visibility },
    name: plainName(name),
    sizeBytes: bytes.length,
    addedByKind: actor.kind,
    addedBy: actor.id,
    addedAt: services.now(),
  };
}

/** A name that can stand anywhere: letters, digits and a few signs. */
export function plainName(name: string): string {
  return ending(name.replace(/[^\p{L}\p{N}. _()-]/gu, "_"), 120) || "file";
}
