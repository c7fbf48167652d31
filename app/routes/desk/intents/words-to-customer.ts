import { redirect } from "@remix-run/node";
import { parseCaseReference } from "#app/domain/cases/reference.ts";
import { PostUpdate, postUpdate } from "#app/operations/cases/post-update.ts";
import { sayNothingNew } from "#app/operations/cases/say-nothing-new.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { url } from "#app/urls.ts";
import { faultsOf } from "#app/web/answer.ts";
import { type Asked, type Intent, refuse, textOf } from "#app/web/intents.ts";
import { noSuchCase } from "../case/get-case.ts";
import { sendWords, stopped } from "../compose/send-words.ts";
import { composeWords } from "../compose/words.ts";
import { type Refusal, refusalWords } from "./words.ts";

/** Which case a form is about: the page's own, or the one its row names. Throws the answer 404. */
export function referenceOf({ door, form }: Asked): string {
  const reference = parseCaseReference(door.params.reference ?? textOf(form, "reference"));
  if (!reference) throw noSuchCase();
  return reference;
}

function wordsOf(reason: Refusal): string {
  if (reason === "not-found") throw noSuchCase();
  return refusalWords(reason);
}

/** "Nothing new yet, still on it", in one click (R6). */
export function nothingNew(back: (asked: Asked) => string): Intent {
  return {
    needs: "post-update",
    async run(asked) {
      const { services, actor } = asked;
      const said = await sayNothingNew(services, referenceOf(asked), actor);
      if (said.ok) return redirect(saying(back(asked), "nothing-new-said"));
      if (said.reason !== "needs-second-reader") {
        return refuse(asked, { "": wordsOf(said.reason) });
      }
      const compose = url("deskCompose", { reference: referenceOf(asked) });
      return redirect(saying(`${compose}?moment=nothing-new`, "second-reader-needed"));
    },
  };
}

/** A word for the customer, or a note that never leaves. */
export function post(back: (asked: Asked) => string): Intent {
  return {
    needs: "post-update",
    async run(asked) {
      const { form, services, actor } = asked;
      const status = textOf(form, "status");
      const parsed = PostUpdate.safeParse({
        body: textOf(form, "body"),
        visibility: textOf(form, "visibility"),
        ...(status ? { status } : {}),
      });
      if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
      if (parsed.data.visibility === "customer") return write(asked, parsed.data, back(asked));
      const posted = await postUpdate(services, referenceOf(asked), parsed.data, actor);
      if (!posted.ok) return refuse(asked, { body: wordsOf(posted.reason) });
      return redirect(saying(back(asked), "note-added"));
    },
  };
}

type Update = { readonly body: string; readonly status?: string | undefined };

/** A word for the customer goes the composer's way: read, and held for a while. */
async function write(asked: Asked, { body, status = "" }: Update, back: string) {
  const parts = { news: body, next: "", status };
  const sent = await sendWords(asked, referenceOf(asked), "update", parts);
  if (sent.ok) return redirect(saying(back, sent.leavesAt ? "held" : "update-posted"));
  return stopped(asked, sent) ?? refuse(asked, { body: composeWords(sent.reason) });
}

/** The customer said thank you on a case that is over: read, and no answer needed. */
export function noAnswerNeeded(back: (asked: Asked) => string): Intent {
  return {
    needs: "post-update",
    async run(asked) {
      const { services, actor } = asked;
      const note = { body: "Read. No answer needed.", visibility: "staff" } as const;
      const noted = await postUpdate(services, referenceOf(asked), note, actor);
      if (!noted.ok) return refuse(asked, { "": wordsOf(noted.reason) });
      return redirect(saying(back(asked), "settled"));
    },
  };
}
