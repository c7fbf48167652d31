import { isOpen } from "#app/domain/cases/case-status.ts";
import type { PageAppointment } from "#app/operations/views/portal/page-choices.ts";
import { formatTimes, formatZone } from "#emails/kit/formats.ts";
import { Closed } from "./closed.tsx";
import { Form, TextArea } from "./form.tsx";
import { givenName, isolate } from "./names.ts";
import { Folded, Part, SaidHere } from "./part.tsx";
import { problemOf, type Reading } from "./reading.ts";

type Props = { readonly appointment: PageAppointment; readonly reading: Reading };

/** Times to agree to, and the one agreed on with its calendar file; she can always ask for another. */
export function Appointments(reading: Reading) {
  const { page, say } = reading;
  if (page.appointments.length === 0 || !isOpen(page.status)) return null;
  return (
    <Part id="appointment" heading={say("appointment.heading")}>
      <SaidHere block="appointment" reading={reading} />
      <ul className="options">
        {page.appointments.map((appointment) => (
          <li key={appointment.id}>
            <One appointment={appointment} reading={reading} />
          </li>
        ))}
      </ul>
      <Closed part="address" reading={reading} />
    </Part>
  );
}

function One({ appointment, reading }: Props) {
  const { say, page } = reading;
  const { what, place, withWhom, state } = appointment;
  const owner = isolate(givenName(page.owner.name));
  return (
    <>
      <h3 dir="auto">{what}</h3>
      <Times appointment={appointment} reading={reading} />
      {place && <p>{say("appointment.place", { place: isolate(place) })}</p>}
      {withWhom && <p>{say("appointment.who", { who: isolate(withWhom) })}</p>}
      {state === "move-asked" && reading.said !== "appointment-moved" && (
        <p className="became">{say("appointment.moved", { owner })}</p>
      )}
      {state !== "cancelled" && <Move appointment={appointment} reading={reading} />}
    </>
  );
}

function Times({ appointment, reading }: Props) {
  const { say, locale, page } = reading;
  const { state, slots, slotId } = appointment;
  const { timeZone } = page.customer;
  const [first] = slots;
  if (state === "cancelled" || !first)
    return <p className="became">{say("appointment.cancelled")}</p>;
  const zone = formatZone(locale, timeZone, first.startsAt);
  const agreed = slots.find(({ id }) => id === slotId);
  if (agreed) {
    return (
      <>
        <p className="fact">{formatTimes(locale, timeZone, agreed.startsAt, agreed.endsAt)}</p>
        <p className="quiet">{say("appointment.zone", { zone })}</p>
        <p className="became">{say("appointment.agreed")}</p>
        <p>
          <a href={`?calendar=${appointment.id}`} download>
            {say("appointment.calendar")}
          </a>
        </p>
      </>
    );
  }
  return (
    <>
      <p>{say(slots.length > 1 ? "appointment.offered.many" : "appointment.offered")}</p>
      {slots.map(({ id, startsAt, endsAt }) => {
        const when = formatTimes(locale, timeZone, startsAt, endsAt);
        return (
          <div className="slot" key={id}>
            <p className="fact">{when}</p>
            <Form
              intent="confirm-appointment"
              send={say(slots.length > 1 ? "appointment.this" : "appointment.yes")}
              name={when}
            >
              <input type="hidden" name="appointment" value={appointment.id} />
              <input type="hidden" name="slot" value={id} />
            </Form>
          </div>
        );
      })}
      <p className="quiet">{say("appointment.zone", { zone })}</p>
    </>
  );
}

function Move({ appointment, reading }: Props) {
  const { say } = reading;
  const tried = problemOf(reading, "move-appointment");
  const isThis = tried.typed.appointment === appointment.id;
  const problem = isThis ? tried : { faults: {}, typed: {} };
  return (
    <Folded label={say("appointment.move")} open={isThis}>
      <Form intent="move-appointment" send={say("appointment.send")}>
        <input type="hidden" name="appointment" value={appointment.id} />
        <TextArea
          intent="move-appointment"
          id={appointment.id}
          problem={problem}
          name="words"
          label={say("appointment.wish")}
        />
      </Form>
    </Folded>
  );
}
