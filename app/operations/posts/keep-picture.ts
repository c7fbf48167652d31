import type { Actor } from "#app/domain/actor.ts";
import { newAttachment, storeFiles } from "../cases/add-file.ts";
import { checkFiles, type FileFault, type NewFile } from "../cases/check-files.ts";
import { record } from "../record.ts";
import type { Services } from "../services.ts";

export type KeptPicture =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" }
  | { readonly ok: false; readonly reason: "files-refused"; readonly faults: readonly FileFault[] };

/**
 * The picture of the newest post of a case, without what the camera noted. For staff alone: others who
 * wrote below it can be seen there too. The same form twice is one picture.
 */
export async function keepPicture(
  services: Services,
  caseId: string,
  file: NewFile,
  actor: Actor,
): Promise<KeptPicture> {
  const { faults, good } = await checkFiles(services, [file]);
  if (faults.length > 0) return { ok: false, reason: "files-refused", faults };
  const [stored] = await storeFiles(services, good);
  return services.transaction(async (store) => {
    const context = await store.caseFiles.claim(caseId);
    const [post] = context ? await store.publicPosts.list(caseId) : [];
    if (!context || !post || !stored) return { ok: false, reason: "not-found" };
    if (post.pictureId) return { ok: true };
    const picture = newAttachment(services, caseId, stored, { actor, visibility: "staff" });
    await store.attachments.insert(picture);
    await store.publicPosts.setPicture(post.id, picture.id);
    const happening = { type: "post-pictured", postId: post.id, attachmentId: picture.id } as const;
    await record(services, store, context, actor, [happening]);
    return { ok: true };
  });
}
