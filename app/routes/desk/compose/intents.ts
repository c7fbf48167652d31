import { json, redirect } from "@remix-run/node";
import { partsWanting } from "#app/domain/composer/draft-parts.ts";
import {
  type ChangedDraft,
  fixFinding,
  OverrideReason,
  overrideFinding,
  PromiseOfText,
  promiseInDraft,
  unpromiseInDraft,
} from "#app/operations/composer/change-draft.ts";
import type { DraftInput } from "#app/operations/composer/keep-words.ts";
import type { ComposedDraft } from "#app/operations/ports/composer.ts";
import { type Said, saying } from "#app/ui/desk/said.tsx";
import { url } from "#app/urls.ts";
import { faultsOf, typedIn } from "#app/web/answer.ts";
import { type Asked, aboutOf, type Intent, textOf } from "#app/web/intents.ts";
import { readDraftForm, toInstant } from "./read-draft-form.ts";
import { type ComposeReason, composeWords } from "./words.ts";

/** The composer's page with this draft on it. */
export function toDraft(asked: Asked, draft: Pick<ComposedDraft, "id">, said: Said) {
  const path = url("deskCompose", { reference: asked.door.params.reference ?? "" });
  return redirect(saying(`${path}?draft=${draft.id}`, said));
}

/** Not done, in a sentence; what was typed is kept, and what somebody else wrote meanwhile is shown. */
export function notDone({ form }: Asked, reason: ComposeReason, draft: ComposedDraft | null) {
  const theirs =
    reason === "edited-meanwhile" && draft
      ? {
          id: draft.id,
          version: draft.version,
          parts: draft.parts,
          at: draft.editedAt.toISOString(),
        }
      : null;
  const kept = draft && !theirs ? { id: draft.id, version: draft.version } : null;
  const faults = {
    "": composeWords(reason),
    ...(reason === "needed-part-empty" && emptyParts(draft)),
  };
  const intent = textOf(form, "intent");
  return json({ intent, faults, typed: typedIn(form), theirs, kept, reason }, { status: 422 });
}

function emptyParts(draft: ComposedDraft | null): Record<string, string> {
  const empty = draft ? partsWanting(draft.moment, draft.parts) : [];
  return Object.fromEntries(empty.map((name) => [`parts.${name}`, "Write this part."]));
}

/** Faults of fields, each at its field. */
export function badForm({ form }: Asked, faults: Record<string, string>) {
  const intent = textOf(form, "intent");
  const typed = typedIn(form);
  return json(
    { intent, faults, typed, theirs: null, kept: null, reason: "fields" },
    { status: 422 },
  );
}

type Change = (asked: Asked, input: DraftInput) => Promise<ChangedDraft> | Response;

/** A button that changes the draft and shows it again. */
function changing(change: Change, said: Said): Intent {
  return {
    needs: "write-draft",
    async run(asked) {
      const parsed = readDraftForm(asked.form, asked.session.staff.timeZone);
      if (!parsed.success) return badForm(asked, faultsOf(parsed.error));
      const done = await change(asked, parsed.data);
      if (done instanceof Response) return done;
      return done.ok ? toDraft(asked, done.draft, said) : notDone(asked, done.reason, done.draft);
    },
  };
}

const referenceOf = ({ door }: Asked) => door.params.reference ?? "";

export const fixIntent = changing(
  (asked, input) =>
    fixFinding(asked.services, referenceOf(asked), input, aboutOf(asked.form), asked.actor),
  "draft-mended",
);

export const overrideIntent = changing((asked, input) => {
  const { services, form, actor } = asked;
  const key = aboutOf(form);
  const reason = OverrideReason.safeParse(textOf(form, `reason:${key}`));
  if (!reason.success) return badForm(asked, { [`reason:${key}`]: "Write why it stays as it is." });
  return overrideFinding(services, referenceOf(asked), input, { key, reason: reason.data }, actor);
}, "finding-left");

export const promiseIntent = changing((asked, input) => {
  const { services, form, actor, session } = asked;
  const at = aboutOf(form);
  const promise = PromiseOfText.safeParse({
    what: textOf(form, `promise:${at}:what`),
    dueAt: toInstant(textOf(form, `promise:${at}:dueAt`), session.staff.timeZone),
    certainty: textOf(form, `promise:${at}:certainty`),
  });
  if (!promise.success) {
    return badForm(asked, { [`promise:${at}`]: "Choose a date and a time, and how sure it is." });
  }
  return promiseInDraft(services, referenceOf(asked), input, promise.data, actor);
}, "promise-in-draft");

export const unpromiseIntent = changing(
  (asked, input) =>
    unpromiseInDraft(
      asked.services,
      referenceOf(asked),
      input,
      Number(aboutOf(asked.form)),
      asked.actor,
    ),
  "draft-saved",
);
