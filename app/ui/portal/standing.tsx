import { caseStatuses, isOpen } from "#app/domain/cases/case-status.ts";
import { formatDayOf, formatInstant, formatZone } from "#emails/kit/formats.ts";
import { givenName, isolate } from "./names.ts";
import type { Reading } from "./reading.ts";

/** Where the case stands, in words and in steps. */
export function Standing(reading: Reading) {
  const { page, say, locale } = reading;
  const { status, customer, channel, receivedAt } = page;
  const owner = isolate(givenName(page.owner.name));
  const day = formatDayOf(locale, customer.timeZone, receivedAt);
  const state =
    status === "received" || status === "understood"
      ? say(`state.${status}`, { owner })
      : say(`state.${status}`);
  return (
    <section className="standing">
      <h1>{say("hello", { name: isolate(givenName(customer.name)) })}</h1>
      <p className="state">{state}</p>
      <Asked {...reading} />
      <Steps say={say} current={caseStatuses[status].step} />
      {channel === "letter" && <p className="quiet">{say("held.letter", { day })}</p>}
    </section>
  );
}

/** What we ask of her, and the way there: it stands further down (R14, R16, R22). */
function Asked({ page, say, isReader }: Reading) {
  const asked = isReader ? [] : askedOf(page);
  if (asked.length === 0) return null;
  return (
    <p className="asked">
      {asked.map(([id, heading]) => (
        <a className="button main" href={`#${id}`} key={id}>
          {say(heading)}
        </a>
      ))}
    </p>
  );
}

function askedOf({ status, options, appointments }: Reading["page"]) {
  if (status === "resolved") return [["check", "check.heading"]] as const;
  if (!isOpen(status)) return [];
  const choose = `options.heading.${options?.isHonestNo ? "no" : "yes"}` as const;
  return [
    ...(options?.state === "open" ? [["options", choose] as const] : []),
    ...(appointments.some(({ state }) => state === "offered")
      ? [["appointment", "appointment.heading"] as const]
      : []),
  ];
}

const steps = [0, 1, 2, 3, 4] as const;

function Steps({ say, current }: { say: Reading["say"]; current: number }) {
  return (
    <ol className="steps" aria-label={say("steps")}>
      {steps.map((step) => {
        const place = step < current ? "done" : step === current ? "now" : "later";
        return (
          <li key={step} className={place} {...(place === "now" ? { "aria-current": "step" } : {})}>
            <span>{say(`step.${step}`)}</span>
            <span className="unseen">{` (${say(`step.${place}`)})`}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** When she hears from us next (R6). Lateness is said, never hidden. */
export function NextWord({ page, say, locale, isLate }: Reading) {
  const { nextUpdateAt, customer, owner } = page;
  if (!nextUpdateAt) return null;
  const when = formatInstant(locale, customer.timeZone, nextUpdateAt);
  const instant = nextUpdateAt.toISOString();
  if (isLate) {
    return (
      <section className="key late">
        <p className="fact">{say("late.heading")}</p>
        <p>{say("late.words", { when, owner: isolate(owner.name) })}</p>
      </section>
    );
  }
  return (
    <section className="key">
      <p className="quiet">{say("next.label")}</p>
      <p className="fact">
        <time dateTime={instant}>{when}</time>
      </p>
      <p className="quiet">
        {say("next.note", { zone: formatZone(locale, customer.timeZone, nextUpdateAt) })}
      </p>
    </section>
  );
}
