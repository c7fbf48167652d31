import { redirect } from "@remix-run/node";
import {
  CancelAppointment,
  cancelAppointment,
} from "#app/operations/appointments/cancel-appointment.ts";
import {
  OfferAnew,
  OfferAppointment,
  offerAppointment,
  offerAppointmentAnew,
} from "#app/operations/appointments/offer-appointment.ts";
import { slotParts } from "#app/routes/desk/compose/form-parts.ts";
import { saying } from "#app/ui/desk/said.tsx";
import { faultsOf } from "#app/web/answer.ts";
import { instantOf } from "#app/web/instants.ts";
import { type Asked, type Intent, idOf, refuse, textOf } from "#app/web/intents.ts";
import { notPut } from "./not-put.ts";
import { readFirst } from "./read-first.ts";
import { toCase } from "./to-case.ts";

/** The times of the form that were filled in, on the clocks of who sent it. */
function slotsIn(asked: Asked) {
  return [0, 1, 2].flatMap((place) => {
    const startsAt = instantOf(asked, `slots.${place}.startsAt`);
    const endsAt = instantOf(asked, `slots.${place}.endsAt`);
    return startsAt || endsAt ? [{ startsAt, endsAt }] : [];
  });
}

/** A visit or a call at a time the customer agrees to, read before it is mailed. */
export const offerAppointmentIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { actor, form, door } = asked;
    const parsed = OfferAppointment.safeParse({
      what: textOf(form, "what"),
      place: textOf(form, "place"),
      withWhom: textOf(form, "withWhom"),
      slots: slotsIn(asked),
    });
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const { reference = "" } = door.params;
    const { what, place = "", withWhom = "" } = parsed.data;
    const parts = { what, place, withWhom, ...slotParts(parsed.data) };
    const words = { field: "what", moment: "appointment", parts } as const;
    const offered = await readFirst(asked, words, (inside) =>
      offerAppointment(inside, reference, parsed.data, actor),
    );
    if (offered instanceof Response) return offered;
    if (!offered.ok) return notPut(asked, offered.reason, words);
    return redirect(saying(toCase(asked), "appointment-offered"));
  },
};

/** Other times for an appointment there is. From the case’s page, or from Today. */
export function offerAnewIntent(back: (asked: Asked) => string): Intent {
  return {
    needs: "post-update",
    async run(asked) {
      const { services, actor } = asked;
      const parsed = OfferAnew.safeParse({ slots: slotsIn(asked) });
      if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
      const id = idOf(asked, "appointmentId");
      const offered = await offerAppointmentAnew(services, id, parsed.data, actor);
      if (!offered.ok) {
        const words = {
          moment: "other-times",
          aboutId: id,
          parts: slotParts(parsed.data),
        } as const;
        return notPut(asked, offered.reason, words);
      }
      return redirect(saying(back(asked), "appointment-offered"));
    },
  };
}

/** It does not take place: the customer reads why. */
export const cancelAppointmentIntent: Intent = {
  needs: "post-update",
  async run(asked) {
    const { actor, form } = asked;
    const parsed = CancelAppointment.safeParse({ because: textOf(form, "because") });
    if (!parsed.success) return refuse(asked, faultsOf(parsed.error));
    const id = idOf(asked, "appointmentId");
    const parts = { news: parsed.data.because };
    const words = { field: "because", moment: "update", parts } as const;
    const cancelled = await readFirst(asked, words, (inside) =>
      cancelAppointment(inside, id, parsed.data, actor),
    );
    if (cancelled instanceof Response) return cancelled;
    if (!cancelled.ok) return notPut(asked, cancelled.reason, words);
    return redirect(saying(toCase(asked), "appointment-cancelled"));
  },
};
