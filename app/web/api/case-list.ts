import { z } from "zod";
import { caseStatusNames } from "#app/domain/cases/case-status.ts";
import type { ApiCaseFilter, ApiCaseView, ListPlace } from "#app/operations/views/api-case.ts";
import { CaseAnswer } from "./case-answer.ts";
import { faultsOfFields, wrongFields } from "./problem.ts";

const Place = z.tuple([z.iso.datetime(), z.uuid()]);

/** Opaque to callers; where a page ended. */
export function writeCursor({ updatedAt, id }: ListPlace): string {
  return Buffer.from(JSON.stringify([updatedAt.toISOString(), id])).toString("base64url");
}

function readCursor(cursor: string): ListPlace | null {
  try {
    const [updatedAt, id] = Place.parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
    return { updatedAt: new Date(updatedAt), id };
  } catch {
    return null;
  }
}

/** What a list may be asked for, as it stands in an address. */
export const CaseListQuery = z.strictObject({
  status: z.enum(caseStatusNames, `Choose a status: ${caseStatusNames.join(", ")}.`).optional(),
  updatedSince: z.iso
    .datetime({ offset: true, error: "Write a date and time such as 2026-03-04T09:30:00Z." })
    .optional(),
  cursor: z
    .string()
    .refine((cursor) => readCursor(cursor) !== null, "Send `next` of the page before, as it was.")
    .optional(),
  limit: z.coerce
    .number("Write a number from 1 to 200.")
    .int("Write a number from 1 to 200.")
    .min(1, "Write a number from 1 to 200.")
    .max(200, "Write a number from 1 to 200.")
    .default(50),
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
