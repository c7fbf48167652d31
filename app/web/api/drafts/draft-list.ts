import { z } from "zod";
import {
  type ComposedDraft,
  composedStates,
  type DraftPage,
} from "#app/operations/ports/composer.ts";
import { LimitOfPage, placeCursor, readPlace, writePlace } from "#app/web/api/paging.ts";
import { faultsOfFields, wrongFields } from "#app/web/api/problem.ts";

/** Which drafts of a case, as an address asks for them. */
export const DraftListQuery = z.strictObject({
  state: z.enum(composedStates, `Choose a state: ${composedStates.join(", ")}.`).optional(),
  cursor: placeCursor,
  limit: LimitOfPage,
});

/** The page an address asks for; else throws a problem document (400). */
export function readDraftPage(request: Request): DraftPage {
  const parsed = DraftListQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) throw wrongFields(faultsOfFields(parsed.error), 400);
  const { state = null, cursor, limit } = parsed.data;
  const place = cursor ? readPlace(cursor) : null;
  return { state, limit, after: place && { createdAt: place.at, id: place.id } };
}

/** The cursor behind a page; null when it was not full. */
export function nextDrafts(page: readonly ComposedDraft[], { limit }: DraftPage): string | null {
  const last = page.length < limit ? undefined : page.at(-1);
  return last ? writePlace({ at: last.createdAt, id: last.id }) : null;
}
