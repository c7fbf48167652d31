import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { offerAppointment } from "#app/operations/appointments/offer-appointment.ts";
import { change } from "#app/web/api/change.ts";
import { answerAppointment } from "#app/web/api/choice-answers.ts";
import { choiceRefusal } from "#app/web/api/choice-refusals.ts";
import { requireCase } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { OfferAppointmentByApi } from "#app/web/api/read-inputs.ts";
import { sayRead } from "#app/web/api/say-read.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = {
    scope: "cases:write",
    action: "post-update",
    schema: OfferAppointmentByApi,
  } as const;
  return change(call, rule, async (asked) => {
    const { store, body, caller } = asked;
    const reference = await requireCase(call, store);
    const { readingReason: _, ...visit } = body;
    const { what, place = "", withWhom = "" } = visit;
    const parts = { what, place, withWhom };
    const said = { reference, moment: "appointment", parts, fields: {} } as const;
    const offered = await sayRead(asked, said, (inside) =>
      offerAppointment(inside, reference, visit, caller.actor),
    );
    if (!offered.ok) throw choiceRefusal(offered.reason);
    return answerAppointment(offered.appointment, offered.isNew ? 201 : 200);
  });
}
