import { isOpen } from "#app/domain/cases/case-status.ts";
import type { DeskCasePage } from "#app/operations/views/desk/case-page.ts";
import { type FormFault, faultOf } from "#app/ui/desk/form-fault.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { WordsForm } from "#app/ui/desk/words-form.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { OfferForm } from "./appointment-form.tsx";

type Props = {
  readonly page: DeskCasePage;
  readonly mayWrite: boolean;
  readonly answer: FormFault | undefined;
  readonly timeZone: string;
};
type Appointment = DeskCasePage["choices"]["appointments"][number];

const looks = {
  offered: "warn",
  confirmed: "well",
  "move-asked": "alarm",
  cancelled: "plain",
} as const;
const stateWords = {
  offered: "Waits for the customer",
  confirmed: "Agreed",
  "move-asked": "Asks for another time",
  cancelled: "Cancelled",
} as const;

/** Visits and calls at a time the customer agrees to. */
export function CaseAppointments(props: Props) {
  const { page, mayWrite, answer, timeZone } = props;
  const mayOffer = mayWrite && isOpen(page.head.status);
  return (
    <Part title="Appointments" id="appointments">
      {page.choices.appointments.length === 0 && (
        <p className="text-sm text-quiet">None offered yet.</p>
      )}
      <ul className="grid gap-4">
        {page.choices.appointments.map((appointment) => (
          <li key={appointment.id} className="grid gap-1 text-sm">
            <p className="break-words font-medium" dir="auto">
              {appointment.what}
            </p>
            <p>
              <Tag look={looks[appointment.state]}>{stateWords[appointment.state]}</Tag>
            </p>
            <Times appointment={appointment} timeZone={timeZone} />
            {appointment.wish && (
              <p className="break-words border-s-4 border-warn ps-2" dir="auto">
                {appointment.wish}
              </p>
            )}
            {mayOffer && appointment.state !== "cancelled" && (
              <Deeds appointment={appointment} answer={answer} />
            )}
          </li>
        ))}
      </ul>
      {mayOffer && (
        <div className="mt-3">
          <OfferForm fault={faultOf(answer, "offer-appointment")} />
        </div>
      )}
    </Part>
  );
}

function Times({ appointment, timeZone }: { appointment: Appointment; timeZone: string }) {
  const { slots, state } = appointment;
  const shown = state === "confirmed" ? slots.filter(({ isAgreed }) => isAgreed) : slots;
  return (
    <ul className="text-quiet">
      {shown.map(({ id, startsAt, endsAt }) => (
        <li key={id}>
          <Moment at={startsAt} timeZone={timeZone} /> – <Moment at={endsAt} timeZone={timeZone} />
        </li>
      ))}
    </ul>
  );
}

type DeedsProps = { appointment: Appointment; answer: FormFault | undefined };

function Deeds({ appointment, answer }: DeedsProps) {
  const own = { name: "appointmentId", value: appointment.id };
  return (
    <div className="flex flex-wrap items-start gap-2">
      <OfferForm own={own} fault={faultOf(answer, "offer-anew", own)} />
      <WordsForm
        intent="cancel-appointment"
        own={own}
        field="because"
        summary="Cancel it …"
        label="Why, as the customer is told"
        send="Cancel it, and mail why"
        fault={faultOf(answer, "cancel-appointment", own)}
      />
    </div>
  );
}
