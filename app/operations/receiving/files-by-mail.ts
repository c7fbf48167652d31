import { plainName } from "../cases/add-file.ts";
import { checkFiles } from "../cases/check-files.ts";
import type { LeftOut, OpenedMail, ReceivedMail } from "../ports/receiving.ts";
import type { Services, Store } from "../services.ts";

/** More photos than that in one mail are looked at in the mail itself. */
const mostFiles = 20;

/** Files of a mail whose bytes are stored, and those that were left out. */
export type KeptFiles = {
  readonly kept: readonly {
    readonly name: string;
    readonly mediaType: string;
    readonly sizeBytes: number;
    readonly sha256: string;
  }[];
  readonly leftOut: readonly LeftOut[];
};

/** Stores the files of a mail by the same rules as any other; those it leaves out stay in the mail. */
export async function keepFiles(
  services: Services,
  files: OpenedMail["files"],
): Promise<KeptFiles> {
  const { faults, good } = await checkFiles(services, files.slice(0, mostFiles));
  const kept = [];
  for (const { name, bytes, mediaType } of good) {
    const { sha256 } = await services.files.put(bytes);
    kept.push({ name: plainName(name), mediaType, sizeBytes: bytes.length, sha256 });
  }
  const sizes = new Map(files.map(({ name, bytes }) => [name, bytes.length]));
  const refused = faults.map(({ name, reason }): LeftOut => {
    return { name: plainName(name), sizeBytes: sizes.get(name) ?? 0, why: reason };
  });
  const tooMany = files.slice(mostFiles).map(({ name, bytes }): LeftOut => {
    return { name: plainName(name), sizeBytes: bytes.length, why: "too-many-files" };
  });
  return { kept, leftOut: [...refused, ...tooMany] };
}

/** Puts files that came by mail on a case, for staff only: a sender is never proven (INB-3). */
export async function putFilesOnCase(
  services: Services,
  store: Store,
  { id }: Pick<ReceivedMail, "id">,
  caseId: string,
  { kept, leftOut }: KeptFiles,
): Promise<void> {
  const known = new Set((await store.attachments.list(caseId)).map(({ sha256 }) => sha256));
  for (const { name, mediaType, sizeBytes, sha256 } of kept) {
    if (known.has(sha256)) continue;
    known.add(sha256);
    const added = { addedByKind: "customer", addedBy: null, addedAt: services.now() } as const;
    const file = { id: services.newId(), caseId, name, mediaType, sizeBytes, sha256 };
    await store.attachments.insert({ ...file, visibility: "staff", ...added });
  }
  if (leftOut.length > 0) await store.receivedMails.leaveOut(id, leftOut);
}
