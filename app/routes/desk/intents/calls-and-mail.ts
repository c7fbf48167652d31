import { redirect } from "@remix-run/node";
import { FinishCall, finishCall } from "#app/operations/cases/finish-call.ts";
import { markInDoubtAsSent, resendInDoubt } from "#app/operations/mail/end-doubt.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { faultsOf } from "#app/web/answer.ts";
import { isId } from "#app/web/ids.ts";
import { type Asked, type Intent, refuse, textOf } from "#app/web/intents.ts";
import { refusalWords } from "./words.ts";

/** How a call went, logged where it stands (R21). */
export function finish(back: (asked: Asked) => string): Intent {
  return {
    needs: "do-call-task",
    async run(asked) {
      const { form, services, actor } = asked;
      const parsed = FinishCall.safeParse({
        outcome: textOf(form, "outcome"),
        note: textOf(form, "note"),
      });
      if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
      const taskId = textOf(form, "taskId");
      const gone = { ok: false, reason: "not-found-or-done" } as const;
      const done = isId(taskId) ? await finishCall(services, taskId, parsed.data, actor) : gone;
      if (!done.ok) return refuse(asked, { outcome: refusalWords(done.reason) });
      return redirect(saying(back(asked), "call-finished"));
    },
  };
}

/** Ends the doubt about a mail: again, or taken for handed over. */
export function endDoubt(
  decision: "resent" | "marked-as-sent",
  back: (asked: Asked) => string,
): Intent {
  const decide = decision === "resent" ? resendInDoubt : markInDoubtAsSent;
  return {
    needs: "settle-mail-in-doubt",
    async run(asked) {
      const messageId = textOf(asked.form, "messageId");
      const gone = { ok: false, reason: "not-in-doubt" } as const;
      const ended = isId(messageId) ? await decide(asked.services, messageId, asked.actor) : gone;
      if (!ended.ok) return refuse(asked, { "": refusalWords(ended.reason) });
      return redirect(saying(back(asked), decision));
    },
  };
}
