import type { z } from "zod";
import type { PageBehind } from "#app/operations/ports/problems.ts";
import { type Place, readPlace, writePlace } from "#app/web/api/paging.ts";
import { faultsOfFields, wrongFields } from "#app/web/api/problem.ts";

type Page = { readonly cursor?: string | undefined; readonly limit: number };

/** The page an address asks for; else throws a problem document (400). */
export function readPage<Asked extends Page>(
  request: Request,
  query: z.ZodType<Asked>,
): Asked & PageBehind {
  const parsed = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) throw wrongFields(faultsOfFields(parsed.error), 400);
  const { cursor } = parsed.data;
  return { ...parsed.data, after: cursor ? readPlace(cursor) : null };
}

/** The cursor behind a page; null when it was not full. */
export function nextOf<Row>(
  page: readonly Row[],
  { limit }: { readonly limit: number },
  place: (row: Row) => Place,
): string | null {
  const last = page.length < limit ? undefined : page.at(-1);
  return last === undefined ? null : writePlace(place(last));
}
