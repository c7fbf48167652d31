import { z } from "zod";
import type { StaffActor } from "#app/domain/actor.ts";
import { matchLanguage } from "#emails/kit/locale.ts";
import { emailAddress, line, orNothing } from "../fields.ts";
import type { Services } from "../services.ts";
import { noteProblem } from "./note-problem.ts";

/** A customer who is affected, as a list or a program names them. */
export const AffectedRow = z.strictObject({
  name: line("the customer's name", 200),
  email: emailAddress,
  locale: orNothing(
    line("the language", 35).regex(/^[a-z]{2,3}(-[\w-]+)?$/i, "Write a language such as en or de."),
  ),
});

/** Rows of one list; more come in several lists. */
export const mostAffected = 100_000;
const atOnce = 1000;

export type AddedAffected =
  | {
      readonly ok: true;
      readonly added: number;
      /** Already on the list, or twice in the file. */
      readonly known: number;
      readonly refused: readonly { readonly line: number; readonly reason: string }[];
    }
  | { readonly ok: false; readonly reason: "not-found" };

/** A line of the list as it was read: `line` is where it stands, from 1. */
export type AffectedLine = {
  readonly line: number;
  readonly row: Readonly<Record<string, string>>;
};

/**
 * Adds customers who are affected and have not complained (R24): name, e-mail, locale. They become no
 * cases; the next broadcast writes them a notice. The same list again adds nobody twice; a row that
 * cannot be read is told with its line and reason, and stops nothing.
 */
export async function addAffected(
  services: Services,
  problemId: string,
  lines: readonly AffectedLine[],
  by: StaffActor,
): Promise<AddedAffected> {
  const refused: { line: number; reason: string }[] = [];
  const at = services.now();
  const rows = lines.flatMap(({ line, row }) => {
    const { name, email, locale } = row;
    const parsed = AffectedRow.safeParse({ name, email, locale });
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    refused.push({ line, reason: `${issue?.path.join(".") ?? "row"}: ${issue?.message ?? ""}` });
    return [];
  });
  return services.transaction(async (store) => {
    if (!(await store.problems.claim(problemId))) return { ok: false, reason: "not-found" };
    const affected = [...new Map(rows.map((row) => [row.email, row])).values()].map((row) => ({
      ...{ id: services.newId(), problemId, name: row.name, email: row.email },
      ...{ locale: matchLanguage(row.locale ?? "en"), addedBy: by.id, addedAt: at },
    }));
    let added = 0;
    for (let from = 0; from < affected.length; from += atOnce) {
      added += await store.problems.addAffected(affected.slice(from, from + atOnce));
    }
    const done = { action: "affected-added", by, details: { count: added } };
    if (added > 0) await noteProblem(services, store, problemId, done);
    return { ok: true, added, known: rows.length - added, refused };
  });
}
