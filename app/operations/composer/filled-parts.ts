import type { ComposedMoment } from "#app/domain/composer/composed-moments.ts";
import type { DraftParts } from "#app/domain/composer/draft-parts.ts";
import type { Services } from "../services.ts";
import { findContext } from "./preview-draft.ts";
import { startParts } from "./start-parts.ts";

/** What a form of the desk's said, as a mail of the composer: the rest begins with the case's facts. */
export async function filledParts(
  services: Services,
  reference: string,
  about: { readonly moment: ComposedMoment; readonly aboutId: string | null },
  said: DraftParts,
): Promise<DraftParts> {
  return services.transaction(async (store) => {
    const context = await findContext(store, reference);
    return context ? { ...(await startParts(services, store, context, about)), ...said } : said;
  });
}
