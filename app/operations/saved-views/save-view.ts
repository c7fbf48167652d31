import { z } from "zod";
import { caseStatusNames } from "#app/domain/cases/case-status.ts";
import { line } from "../fields.ts";
import type { Services } from "../services.ts";
import { searchWords } from "../views/desk/search-words.ts";

const statuses = ["", "open", "late", ...caseStatusNames] as const;

/** A name, and the filter it is for. */
export const SaveView = z.strictObject({
  name: line("a name for it", 60),
  isShared: z.boolean(),
  words: z.string().trim().max(200, "Search for fewer words first: a view keeps 200 characters."),
  status: z.enum(statuses, "Choose a status of the list."),
  owner: z.union([z.enum(["", "me"]), z.uuid()], "Choose an owner of the list."),
});

export type ViewSaved =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: "names-customer" | "no-such-owner" };

/**
 * Gives a filter of the case list a name; one's own view of that name becomes this one. Words that find a
 * customer are refused: a view outlives its cases, and would keep who she is (PRV-1).
 */
export function saveView(
  services: Services,
  view: z.output<typeof SaveView>,
  staffId: string,
): Promise<ViewSaved> {
  return services.transaction(async ({ savedViews, staff }) => {
    if (await savedViews.findsCustomer(searchWords(view.words))) {
      return { ok: false, reason: "names-customer" };
    }
    const isPerson = view.owner !== "" && view.owner !== "me";
    if (isPerson && !(await staff.find(view.owner))) return { ok: false, reason: "no-such-owner" };
    const id = await savedViews.put({ ...view, id: services.newId(), staffId }, services.now());
    return { ok: true, id };
  });
}
