import { redirect } from "@remix-run/node";
import {
  LiftSuppression,
  liftSuppression,
  Redrive,
  redriveMessage,
} from "#app/operations/mail/redrive.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { url } from "#app/urls.ts";
import { faultsOf } from "#app/web/answer.ts";
import { isId } from "#app/web/ids.ts";
import { type Asked, type Intent, refuse, textOf } from "#app/web/intents.ts";
import { endDoubt } from "./calls-and-mail.ts";
import { refusalWords } from "./words.ts";

const toMessage = ({ door }: Asked) => url("deskMessage", { id: door.params.id ?? "" });

/** Sends a mail that was lost once more, perhaps to the right address. */
export function redrive(back: (asked: Asked) => string): Intent {
  return {
    needs: "settle-mail-in-doubt",
    async run(asked) {
      const { form, services, actor } = asked;
      const parsed = Redrive.safeParse({ address: textOf(form, "address") });
      if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
      const id = textOf(form, "messageId");
      const gone = { ok: false, reason: "not-lost" } as const;
      const sent = isId(id) ? await redriveMessage(services, id, parsed.data, actor) : gone;
      if (!sent.ok) return refuse(asked, { address: refusalWords(sent.reason) });
      return redirect(saying(back(asked), "redriven"));
    },
  };
}

const lift: Intent = {
  needs: "settle-mail-in-doubt",
  async run(asked) {
    const { form, services, actor } = asked;
    const parsed = LiftSuppression.safeParse({ because: textOf(form, "because") });
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const id = textOf(form, "messageId");
    const gone = { ok: false, reason: "not-suppressed" } as const;
    const lifted = isId(id) ? await liftSuppression(services, id, parsed.data, actor) : gone;
    if (!lifted.ok) return refuse(asked, { because: refusalWords(lifted.reason) });
    return redirect(saying(toMessage(asked), "lifted"));
  },
};

/** Every form of a mail's own page. */
export const messageIntents: Readonly<Record<string, Intent>> = {
  redrive: redrive(toMessage),
  lift,
  resend: endDoubt("resent", toMessage),
  "mark-as-sent": endDoubt("marked-as-sent", toMessage),
};
