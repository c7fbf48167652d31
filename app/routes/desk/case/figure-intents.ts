import { redirect } from "@remix-run/node";
import { parseCaseReference } from "#app/domain/cases/reference.ts";
import {
  AnswerStillCustomer,
  answerStillCustomer,
} from "#app/operations/figures/answer-still-customer.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { faultsOf } from "#app/web/answer.ts";
import { type Asked, aboutOf, type Intent, refuse, textOf } from "#app/web/intents.ts";
import { noSuchCase } from "./get-case.ts";

/** Whether she is still a customer, ninety days on (R27): the button says which. */
export function stillCustomerIntent(back: (asked: Asked) => string): Intent {
  return {
    needs: "post-update",
    async run(asked) {
      const { services, actor, form, door } = asked;
      const reference = parseCaseReference(door.params.reference ?? textOf(form, "reference"));
      const parsed = AnswerStillCustomer.safeParse({
        stillCustomer: aboutOf(form),
        because: textOf(form, "because"),
      });
      if (!reference) throw noSuchCase();
      if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
      const said = await answerStillCustomer(services, reference, parsed.data, actor);
      if (said.ok) return redirect(saying(back(asked), "still-customer-said"));
      if (said.reason === "not-found") throw noSuchCase();
      return refuse(asked, { "": "This case is open. Say it once it is closed." });
    },
  };
}
