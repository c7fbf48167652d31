import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { cancelAppointment } from "#app/operations/appointments/cancel-appointment.ts";
import { change } from "#app/web/api/change.ts";
import { answerAppointment } from "#app/web/api/choice-answers.ts";
import { choiceRefusal } from "#app/web/api/choice-refusals.ts";
import { requireCaseOf, requireId } from "#app/web/api/claim.ts";
import { onlyPost } from "#app/web/api/door.ts";
import { CancelAppointmentByApi } from "#app/web/api/read-inputs.ts";
import { sayBecause } from "#app/web/api/say-because.ts";

export function loader(call: LoaderFunctionArgs) {
  return onlyPost(call);
}

export function action(call: ActionFunctionArgs) {
  const rule = {
    scope: "cases:write",
    action: "post-update",
    schema: CancelAppointmentByApi,
  } as const;
  return change(call, rule, async (asked) => {
    const { store, body, caller } = asked;
    const id = requireId(call);
    const reference = await requireCaseOf(store, await store.appointments.find(id));
    const { because } = body;
    const cancelled = await sayBecause(asked, reference, (inside) =>
      cancelAppointment(inside, id, { because }, caller.actor),
    );
    if (!cancelled.ok) throw choiceRefusal(cancelled.reason);
    return answerAppointment(cancelled.appointment, 200);
  });
}
