import { redirect } from "@remix-run/node";
import { SettleReadBack, settleReadBack } from "#app/operations/cases/settle-read-back.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { url } from "#app/urls.ts";
import { faultsOf } from "#app/web/answer.ts";
import { type Asked, type Intent, refuse, textOf } from "#app/web/intents.ts";
import { getCase, noSuchCase } from "./get-case.ts";

/** The page that the form stood on. */
function backTo({ form }: Asked, reference: string): string {
  const next = textOf(form, "next");
  if (next === "ask") return url("deskAskAccommodation", { reference });
  return url(next === "resolve" ? "deskResolve" : "deskCase", { reference });
}

/** The customer said yes to somebody here (R4). */
export const readBackConfirmedIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { services, actor, door } = asked;
    const { reference } = await getCase(services, door.params.reference);
    const settled = await settleReadBack(services, reference, { confirmed: true }, actor);
    if (!settled.ok) throw noSuchCase();
    return redirect(saying(backTo(asked, reference), "read-back-confirmed"));
  },
};

/** Remedies without her yes: the reason is kept (R4). */
export const readBackWaivedIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { services, actor, door, form } = asked;
    const { reference } = await getCase(services, door.params.reference);
    const parsed = SettleReadBack.safeParse({ why: textOf(form, "why") });
    if (!parsed.success) {
      const why = "Write why you go on without the customer's yes.";
      return refuse(asked, { why, ...faultsOf(parsed.error) });
    }
    const settled = await settleReadBack(services, reference, parsed.data, actor);
    if (!settled.ok) throw noSuchCase();
    return redirect(saying(backTo(asked, reference), "read-back-waived"));
  },
};
