import { z } from "zod";
import { type ComposedMoment, composedMomentNames } from "#app/domain/composer/composed-moments.ts";
import { cleanParts, type DraftParts, sameParts } from "#app/domain/composer/draft-parts.ts";
import { orNothing } from "../fields.ts";
import type { CaseContext } from "../ports/cases.ts";
import type { ComposedDraft } from "../ports/composer.ts";
import type { Services, Store } from "../services.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: control signs are what is looked for
const controlSigns = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const text = z
  .string()
  .max(20_000, "Shorten this part to 20,000 characters.")
  .refine((typed) => !controlSigns.test(typed), "Take control characters out of this part.");

/** A draft as a form sends it. */
export const DraftInput = z.strictObject({
  /** Chosen when the page was opened: sent twice, it is one draft. */
  draftId: z.uuid("Open the page again, and copy your words into it."),
  /** The version that was on the page; 0 for a draft that was never saved. */
  version: z.coerce.number("Open the page again.").int().min(0),
  moment: z.enum(composedMomentNames, "Choose what the mail is about."),
  aboutId: orNothing(z.uuid("Choose what it is about.")),
  parts: z.record(z.string().max(40), text),
});
export type DraftInput = z.output<typeof DraftInput>;

export type KeptWords =
  | { readonly kept: true; readonly draft: ComposedDraft }
  | {
      readonly kept: false;
      /** Somebody changed it after the page was opened; or it is on its way, or was discarded. */
      readonly reason: "edited-meanwhile" | "left-already" | "not-found";
      readonly draft: ComposedDraft | null;
    };

/**
 * Saves the words of a draft, on a case that is claimed. What somebody else changed meanwhile is never
 * overwritten unseen: the version that was on the page decides. An edit voids an approval (CMP-5).
 */
export async function keepWords(
  services: Services,
  store: Store,
  { caseFile }: CaseContext,
  input: DraftInput,
  by: string,
): Promise<KeptWords> {
  const parts = cleanParts(input.moment, input.parts);
  const known = await store.composedDrafts.find(input.draftId);
  if (!known) return begin(services, store, caseFile.id, { ...input, parts, by });
  if (known.caseId !== caseFile.id || known.moment !== input.moment) {
    return { kept: false, reason: "not-found", draft: null };
  }
  if (sameParts(known.parts, parts)) return { kept: true, draft: known };
  if (known.state === "sent" || known.state === "discarded") {
    return { kept: false, reason: "left-already", draft: known };
  }
  if (known.version !== input.version) {
    return { kept: false, reason: "edited-meanwhile", draft: known };
  }
  const draft = changed(known, { parts, by, at: services.now() });
  await store.composedDrafts.save(draft);
  return { kept: true, draft };
}

type Beginning = {
  readonly draftId: string;
  readonly moment: ComposedMoment;
  readonly aboutId?: string | undefined;
  readonly parts: DraftParts;
  readonly by: string;
};

async function begin(
  services: Services,
  store: Store,
  caseId: string,
  { draftId, moment, aboutId = undefined, parts, by }: Beginning,
): Promise<KeptWords> {
  const about = aboutId ?? null;
  const other = await store.composedDrafts.findCurrent(caseId, moment, about);
  if (other) return { kept: false, reason: "edited-meanwhile", draft: other };
  const at = services.now();
  const draft: ComposedDraft = {
    ...{ id: draftId, caseId, moment, aboutId: about, parts, promises: [] },
    ...{ state: "open", version: 1, createdBy: by, createdAt: at, editedBy: by, editedAt: at },
    ...{ submittedBy: null, submittedAt: null, approvedBy: null, approvedHash: null },
    ...{ sentBy: null, sentThrough: null, sentKey: null, leavesAt: null },
    ...{ messageId: null, cameBack: null },
  };
  await store.composedDrafts.insert(draft);
  return { kept: true, draft };
}

type Edit = {
  readonly parts?: DraftParts;
  readonly promises?: ComposedDraft["promises"];
  readonly by: string;
  readonly at: Date;
};

/** A draft after an edit. With its second reader it goes back to its writer. */
export function changed(draft: ComposedDraft, { by, at, ...edit }: Edit): ComposedDraft {
  return {
    ...draft,
    ...edit,
    version: draft.version + 1,
    editedBy: by,
    editedAt: at,
    state: draft.state === "second-reading" ? "open" : draft.state,
    ...{ submittedBy: null, submittedAt: null, approvedBy: null, approvedHash: null },
    cameBack: null,
  };
}
