import { redirect } from "@remix-run/node";
import { parseCaseReference } from "#app/domain/cases/reference.ts";
import { SettleReceived, settleReceived } from "#app/operations/receiving/settle-received.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { url } from "#app/urls.ts";
import { faultsOf } from "#app/web/answer.ts";
import { isId } from "#app/web/ids.ts";
import { type Intent, refuse, textOf } from "#app/web/intents.ts";
import { refusalWords } from "./words.ts";

const settle: Intent = {
  needs: "post-update",
  async run(asked) {
    const { form, services, actor, door } = asked;
    const parsed = SettleReceived.safeParse({ as: textOf(form, "as") });
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const typed = textOf(form, "reference");
    const reference = parseCaseReference(typed);
    if (typed.trim() !== "" && !reference) {
      return refuse(asked, { reference: "Write a reference such as AM-7K3Q-X2M9." });
    }
    const { id } = door.params;
    const gone = { ok: false, reason: "already-settled" } as const;
    const settled = isId(id)
      ? await settleReceived(services, id, { ...parsed.data, reference }, actor)
      : gone;
    if (!settled.ok) return refuse(asked, { reference: refusalWords(settled.reason) });
    return redirect(saying(url("deskMail"), "mail-settled"));
  },
};

/** Every form of a received mail's page. */
export const receivedIntents: Readonly<Record<string, Intent>> = { settle };
