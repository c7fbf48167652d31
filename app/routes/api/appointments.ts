import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import {
  OfferAppointment,
  offerAppointment,
} from "#app/operations/appointments/offer-appointment.ts";
import { change } from "#app/web/api/change.ts";
import { answerAppointment } from "#app/web/api/choice-answers.ts";
import { choiceRefusal } from "#app/web/api/choice-refusals.ts";
import { requireCase } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = { scope: "cases:write", action: "post-update", schema: OfferAppointment } as const;
  return change(call, rule, async ({ services, store, body, caller }) => {
    const reference = await requireCase(call, store);
    const offered = await offerAppointment(services, reference, body, caller.actor);
    if (!offered.ok) throw choiceRefusal(offered.reason);
    return answerAppointment(offered.appointment, offered.isNew ? 201 : 200);
  });
}
