import { type ActionFunctionArgs, json } from "@remix-run/node";
import { parseCaseReference } from "#app/domain/cases/reference.ts";
import { cleanParts } from "#app/domain/composer/draft-parts.ts";
import { previewDraft } from "#app/operations/composer/preview-draft.ts";
import { saveDraft } from "#app/operations/composer/save-draft.ts";
import { textOf } from "#app/web/intents.ts";
import { requireStaff } from "#app/web/who.ts";
import { noSuchCase } from "./case/get-case.ts";
import { readDraftForm } from "./compose/read-draft-form.ts";

/**
 * What the composer's script asks while somebody types: the words are saved (unless they are held:
 * nothing half-typed may leave), and come back as mail and reading.
 */
export async function action(door: ActionFunctionArgs) {
  const { staff } = await requireStaff(door, "write-draft");
  const { services } = door.context;
  const reference = parseCaseReference(door.params.reference ?? "");
  if (!reference) throw noSuchCase();
  const form = await door.request.formData();
  const parsed = readDraftForm(form, staff.timeZone);
  if (!parsed.success)
    return json({ version: null, preview: null, conflict: null }, { status: 422 });
  const { draftId: id, moment, aboutId = null, parts: typed } = parsed.data;
  const actor = { kind: "staff", id: staff.id } as const;
  const saved =
    textOf(form, "save") === "yes"
      ? await saveDraft(services, reference, parsed.data, actor)
      : null;
  const known = saved?.draft ?? (await services.transaction((s) => s.composedDrafts.find(id)));
  const parts = cleanParts(moment, typed);
  const draft = { id, moment, aboutId, parts, promises: known?.promises ?? [] };
  const preview = await previewDraft(services, reference, draft, staff.id);
  if (!preview) throw noSuchCase();
  return json({
    version: saved?.kept ? saved.draft.version : null,
    conflict: saved && !saved.kept ? saved.reason : null,
    preview,
  });
}
