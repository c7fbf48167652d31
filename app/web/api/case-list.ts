import { z } from "zod";
import { caseStatusNames } from "#app/domain/cases/case-status.ts";
import type { ApiCaseFilter, ApiCaseView, ListPlace } from "#app/operations/views/api-case.ts";
import { CaseAnswer } from "./case-answer.ts";
import { LimitOfPage, placeCursor, readPlace, writePlace } from "./paging.ts";
import { faultsOfFields, wrongFields } from "./problem.ts";

/** Opaque to callers; where a page ended. */
export function writeCursor({ updatedAt: at, id }: ListPlace): string {
  return writePlace({ at, id });
}

function readCursor(cursor: string): ListPlace | null {
  const place = readPlace(cursor);
  return place && { updatedAt: place.at, id: place.id };
}

/** What a list may be asked for, as it stands in an address. */
export const CaseListQuery = z.strictObject({
  status: z.enum(caseStatusNames, `Choose a status: ${caseStatusNames.join(", ")}.`).optional(),
  updatedSince: z.iso
    .datetime({ offset: true, error: "Write a date and time such as 2026-03-04T09:30:00Z." })
    .optional(),
  cursor: placeCursor,
  limit: LimitOfPage,
});

export const CaseListAnswer = z.strictObject({
  items: z.array(CaseAnswer),
  /** The cursor of the next page; null when this is the last one for now. */
  next: z.string().nullable(),
});

/** The filter an address asks for; else throws a problem document (400). */
export function readFilter(request: Request): ApiCaseFilter {
  const parsed = CaseListQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) throw wrongFields(faultsOfFields(parsed.error), 400);
  const { status, updatedSince, cursor, limit } = parsed.data;
  return {
    statuses: status ? [status] : [],
    updatedSince: updatedSince ? new Date(updatedSince) : null,
    after: cursor ? readCursor(cursor) : null,
    limit,
  };
}

/** The cursor behind a page; null when it was not full. */
export function cursorBehind(page: readonly ApiCaseView[], limit: number): string | null {
  const last = page.length < limit ? undefined : page.at(-1)?.caseFile;
  return last ? writeCursor(last) : null;
}
