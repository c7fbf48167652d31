import { redirect } from "@remix-run/node";
import { parseCaseReference } from "#app/domain/cases/reference.ts";
import { may } from "#app/domain/roles.ts";
import { TakeHandOver, takeHandOver } from "#app/operations/cases/take-hand-over.ts";
import { offerAnewIntent } from "#app/routes/desk/case/appointment-intents.ts";
import { seeToLowIntent } from "#app/routes/desk/case/feedback-intents.ts";
import { stillCustomerIntent } from "#app/routes/desk/case/figure-intents.ts";
import { noSuchCase } from "#app/routes/desk/case/get-case.ts";
import { takeAllIntent, takeIntent } from "#app/routes/desk/case/ladder-intents.ts";
import { beginChoiceIntent } from "#app/routes/desk/case/option-intents.ts";
import { partnerContactIntent } from "#app/routes/desk/case/partner-intents.ts";
import { keepPromiseIntent } from "#app/routes/desk/case/promise-intents.ts";
import { endDoubt, finish } from "#app/routes/desk/intents/calls-and-mail.ts";
import { contact } from "#app/routes/desk/intents/log-contact.ts";
import { noAnswerNeeded, nothingNew, post } from "#app/routes/desk/intents/words-to-customer.ts";
import { loadCodesIntent } from "#app/routes/desk/load-codes-intent.ts";
import { saying } from "#app/ui/desk/said.tsx";
import type { Whose } from "#app/ui/desk/whose-links.tsx";
import { url } from "#app/urls.ts";
import { type Asked, type Intent, textOf } from "#app/web/intents.ts";
import { tryAgainIntent } from "./order.ts";
import { approveHereIntent } from "./second-reading.ts";

/** Those who own cases begin with their own; the others have none, and see everyone's. */
export function whoseOf(request: Request, ownsCases: boolean): Whose {
  const asked = new URL(request.url).searchParams.get("whose");
  if (asked === "mine" || asked === "team" || asked === "all") return asked;
  return ownsCases ? "mine" : "all";
}

/** A case that came to somebody: "I have it". */
function takeHandOverIntent(back: (asked: Asked) => string): Intent {
  return {
    needs: "post-update",
    async run(asked) {
      const { services, actor, form } = asked;
      const reference = parseCaseReference(textOf(form, "reference"));
      const parsed = TakeHandOver.safeParse({ about: textOf(form, "about") });
      if (!reference || !parsed.success) throw noSuchCase();
      const taken = await takeHandOver(services, reference, parsed.data, actor);
      if (!taken.ok) throw noSuchCase();
      return redirect(saying(back(asked), "hand-over-taken"));
    },
  };
}

const back = ({ door, session }: Asked) =>
  `${url("desk")}?whose=${whoseOf(door.request, may(session.staff.role, "post-update"))}`;

/** Every form of the Today list: each row is done in place. */
export const todayIntents: Readonly<Record<string, Intent>> = {
  "nothing-new": nothingNew(back),
  post: post(back),
  contact: contact(back),
  "take-escalation": takeIntent(back),
  "take-escalations": takeAllIntent(back),
  "take-hand-over": takeHandOverIntent(back),
  "keep-promise": keepPromiseIntent(back),
  "partner-contact": partnerContactIntent(back),
  "no-answer-needed": noAnswerNeeded(back),
  "finish-call": finish(back),
  "begin-choice": beginChoiceIntent(back),
  "offer-anew": offerAnewIntent(back),
  "see-to-low": seeToLowIntent(back),
  "still-customer": stillCustomerIntent(back),
  "load-codes": loadCodesIntent(back),
  approve: approveHereIntent(back),
  "try-again": tryAgainIntent(back),
  resend: endDoubt("resent", back),
  "mark-as-sent": endDoubt("marked-as-sent", back),
};
