import type { CaseFile } from "#app/domain/cases/case-file.ts";
import { parseCaseReference } from "#app/domain/cases/reference.ts";
import type { Services } from "#app/operations/services.ts";

/** The case an address names. Throws the answer 404 where there is none. */
export async function getCase(services: Services, typed: string | undefined): Promise<CaseFile> {
  const reference = parseCaseReference(typed ?? "");
  const found =
    reference &&
    (await services.transaction((store) => store.caseFiles.findByReference(reference)));
  if (!found) throw noSuchCase();
  return found;
}

/** The answer 404 of a page whose case there is not. */
export function noSuchCase(): Response {
  return new Response("There is no such case.", { status: 404 });
}
