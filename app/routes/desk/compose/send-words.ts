import { redirect } from "@remix-run/node";
import type { ComposedMoment } from "#app/domain/composer/composed-moments.ts";
import { DraftInput } from "#app/operations/composer/keep-words.ts";
import { type SentDraft, sendDraft } from "#app/operations/composer/send-draft.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { url } from "#app/urls.ts";
import { isId } from "#app/web/ids.ts";
import { type Asked, textOf } from "#app/web/intents.ts";

type Refused = Extract<SentDraft, { readonly ok: false }>;
type SentWords =
  | Exclude<SentDraft, Refused>
  | (Omit<Refused, "reason"> & { readonly reason: Refused["reason"] | "draft-there-already" });

/**
 * Sends the words of a form of the desk's as a draft. The form's key makes a double click one mail; a
 * form that was refused goes on with the draft it left.
 */
export async function sendWords(
  { services, form, actor }: Asked,
  reference: string,
  moment: ComposedMoment,
  parts: Readonly<Record<string, string>>,
  aboutId?: string,
): Promise<SentWords> {
  const key = textOf(form, "draftId");
  const draftId = isId(key) ? key : services.newId();
  const known = await services.transaction((store) => store.composedDrafts.find(draftId));
  const version = known?.editedBy === actor.id ? known.version : 0;
  const input = DraftInput.parse({ draftId, version, moment, parts, aboutId });
  const sent = await sendDraft(services, reference, input, { when: "now" }, actor);
  if (sent.ok || sent.reason !== "edited-meanwhile") return sent;
  return { ...sent, reason: "draft-there-already" };
}

/** What a person has to look at first is opened in the composer; null for every other refusal. */
export function stopped({ door, form }: Asked, sent: SentWords): Response | null {
  if (sent.ok || !sent.draft) return null;
  const said = sent.reason in inComposer ? inComposer[sent.reason] : undefined;
  if (!said) return null;
  const reference = door.params.reference ?? textOf(form, "reference");
  return redirect(saying(`${url("deskCompose", { reference })}?draft=${sent.draft.id}`, said));
}

const inComposer: Readonly<Record<string, "reading-stopped" | "second-reader-needed">> = {
  "reading-errors": "reading-stopped",
  "needs-second-reader": "second-reader-needed",
};
