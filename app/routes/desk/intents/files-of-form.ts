import type { Actor } from "#app/domain/actor.ts";
import { addFiles } from "#app/operations/cases/add-file.ts";
import { checkFiles, type NewFile } from "#app/operations/cases/check-files.ts";
import { keepPicture } from "#app/operations/posts/keep-picture.ts";
import type { Services } from "#app/operations/services.ts";
import { fileFaultWords } from "./words.ts";

/** What came along with a form: papers for the customer to see, and the picture of a post. */
export type BroughtAlong = { readonly files: readonly NewFile[]; readonly picture: NewFile | null };

/** What is wrong with it, by field; found before anything is written. */
export async function faultsOfFiles(
  services: Services,
  { files, picture }: BroughtAlong,
): Promise<Record<string, string>> {
  const faults: Record<string, string> = {};
  const ofFiles = (await checkFiles(services, files)).faults;
  if (ofFiles.length > 0) faults.files = fileFaultWords(ofFiles);
  const ofPicture = picture ? (await checkFiles(services, [picture])).faults : [];
  if (ofPicture.length > 0) faults.postPicture = fileFaultWords(ofPicture);
  return faults;
}

/** Hangs it on a case. What was sent twice is there once. */
export async function keepFiles(
  services: Services,
  caseId: string,
  { files, picture }: BroughtAlong,
  actor: Actor,
): Promise<void> {
  if (files.length > 0) await addFiles(services, caseId, files, actor);
  if (picture) await keepPicture(services, caseId, picture, actor);
}
