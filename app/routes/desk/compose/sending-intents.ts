import { redirect } from "@remix-run/node";
import { cleanParts } from "#app/domain/composer/draft-parts.ts";
import { discardDraft } from "#app/operations/composer/change-draft.ts";
import type { DraftInput } from "#app/operations/composer/keep-words.ts";
import { saveDraft } from "#app/operations/composer/save-draft.ts";
import { approveDraft, askSecondReader } from "#app/operations/composer/second-reading.ts";
import { type SentDraft, sendDraft } from "#app/operations/composer/send-draft.ts";
import { sendTest } from "#app/operations/composer/send-test.ts";
import { takeBack } from "#app/operations/composer/take-back.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { url } from "#app/urls.ts";
import { faultsOf } from "#app/web/answer.ts";
import { isId } from "#app/web/ids.ts";
import { type Asked, type Intent, textOf } from "#app/web/intents.ts";
import { badForm, notDone, toDraft } from "./intents.ts";
import { readDraftForm, readWish } from "./read-draft-form.ts";
import { keptReason } from "./words.ts";

const referenceOf = ({ door }: Asked) => door.params.reference ?? "";

/** Reads the form; the rest is the button's own. */
function withDraft(
  needs: Intent["needs"],
  run: (asked: Asked, input: DraftInput) => Promise<Response>,
): Intent {
  return {
    needs,
    async run(asked) {
      const parsed = readDraftForm(asked.form, asked.session.staff.timeZone);
      return parsed.success ? run(asked, parsed.data) : badForm(asked, faultsOf(parsed.error));
    },
  };
}

export const saveIntent = withDraft("write-draft", async (asked, input) => {
  const kept = await saveDraft(asked.services, referenceOf(asked), input, asked.actor);
  if (!kept.kept) return notDone(asked, kept.reason, kept.draft);
  const { draft } = kept;
  if (draft.cameBack) return notDone(asked, keptReason(draft.cameBack), draft);
  return toDraft(asked, draft, draft.state === "held" ? "held-replaced" : "draft-saved");
});

export const sendIntent = withDraft("post-update", async (asked, input) => {
  const { services, actor, form, session } = asked;
  const wish = readWish(form, session.staff.timeZone);
  return afterSending(asked, await sendDraft(services, referenceOf(asked), input, wish, actor));
});

export const submitIntent = withDraft("write-draft", async (asked, input) => {
  const handed = await askSecondReader(asked.services, referenceOf(asked), input, asked.actor);
  if (!handed.ok) return notDone(asked, handed.reason, handed.draft);
  return toDraft(asked, handed.draft, "second-reader-asked");
});

export const testIntent = withDraft("write-draft", async (asked, input) => {
  const { services, actor } = asked;
  const kept = await saveDraft(services, referenceOf(asked), input, actor);
  if (!kept.kept) return notDone(asked, kept.reason, kept.draft);
  const { draft } = kept;
  const parts = cleanParts(input.moment, input.parts);
  const sent = await sendTest(services, referenceOf(asked), { ...draft, parts }, actor);
  return sent.ok ? toDraft(asked, draft, "test-sent") : notDone(asked, sent.reason, draft);
});

export const approveIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { services, actor, form, session } = asked;
    const wish = readWish(form, session.staff.timeZone);
    const version = Number(textOf(form, "version"));
    const approved = await approveDraft(services, draftIdOf(asked), { version, wish }, actor);
    return afterSending(asked, approved);
  },
};

export const takeBackIntent: Intent = {
  needs: "write-draft",
  async run(asked) {
    const back = await takeBack(asked.services, draftIdOf(asked), asked.actor);
    if (!back.ok) return notDone(asked, back.reason, null);
    return toDraft(asked, back.draft, "taken-back");
  },
};

export const discardIntent: Intent = {
  needs: "write-draft",
  async run(asked) {
    await discardDraft(asked.services, draftIdOf(asked));
    const path = url("deskCase", { reference: referenceOf(asked) });
    return redirect(saying(path, "draft-discarded"));
  },
};

function draftIdOf({ form }: Asked): string {
  const id = textOf(form, "draftId");
  if (!isId(id)) throw new Response("There is no such draft here.", { status: 404 });
  return id;
}

/** Out at once it is in the story; held, its page shows for how long. */
function afterSending(asked: Asked, sent: SentDraft): Response {
  if (!sent.ok) return notDone(asked, sent.reason, sent.draft);
  if (sent.leavesAt) return toDraft(asked, sent.draft, "held");
  return redirect(saying(url("deskCase", { reference: referenceOf(asked) }), "mail-left"));
}
