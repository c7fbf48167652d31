import { redirect } from "@remix-run/node";
import { parseCaseReference } from "#app/domain/cases/reference.ts";
import { may } from "#app/domain/roles.ts";
import { TakeHandOver, takeHandOver } from "#app/operations/cases/take-hand-over.ts";
import { saying } from "#app/ui/desk/said.tsx";
import type { Whose } from "#app/ui/desk/whose-links.tsx";
import { url } from "#app/urls.ts";
import { type Asked, type Intent, textOf } from "#app/web/intents.ts";
import { offerAnewIntent } from "./case/appointment-intents.ts";
import { seeToLowIntent } from "./case/feedback-intents.ts";
import { stillCustomerIntent } from "./case/figure-intents.ts";
import { noSuchCase } from "./case/get-case.ts";
import { takeIntent } from "./case/ladder-intents.ts";
import { beginChoiceIntent } from "./case/option-intents.ts";
import { partnerContactIntent } from "./case/partner-intents.ts";
import { keepPromiseIntent } from "./case/promise-intents.ts";
import { endDoubt, finish } from "./intents/calls-and-mail.ts";
import { noAnswerNeeded, nothingNew, post } from "./intents/words-to-customer.ts";
import { loadCodesIntent } from "./load-codes-intent.ts";
import { tryAgainIntent } from "./today-order.ts";
import { approveHereIntent } from "./today-second-reading.ts";

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
  "take-escalation": takeIntent(back),
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
