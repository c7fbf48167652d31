import { isOpen } from "#app/domain/cases/case-status.ts";
import type { CustomerPage } from "#app/operations/views/portal/customer-page.ts";
import { formatCalendarDay, formatInstant } from "#emails/kit/formats.ts";
import { isolate } from "./names.ts";
import { Part } from "./part.tsx";
import { timeOf } from "./promises.tsx";
import type { Reading } from "./reading.ts";
import { Spoken, Written } from "./words.tsx";

type Step = CustomerPage["steps"][number];

/** What happens next: who does it, and by when (R14). A partner's silence stands here unasked (R11). */
export function WhatNext(reading: Reading) {
  const { page, say, locale } = reading;
  const otherWays = otherWaysOf(page);
  const steps = stillNews(page);
  if (steps.length + page.silences.length + otherWays.length === 0) return null;
  return (
    <Part id="what-next" heading={say("what-next.heading")}>
      {page.silences.map(({ partner, since }) => (
        <p key={partner} className="said">
          {say("what-next.silent", {
            partner: isolate(partner),
            when: formatInstant(locale, page.customer.timeZone, since),
          })}
        </p>
      ))}
      {otherWays.map(({ id, body }) => (
        <div key={id} className="given other-way">
          <p>{say("history.plan-b-started")}</p>
          <Written>{body}</Written>
        </div>
      ))}
      <ul className="promises">
        {steps.map((step) => (
          <li key={step.id} className={step.state}>
            <Spoken>{step.what}</Spoken>
            <p className="quiet">{whoAndWhen(step, reading)}</p>
            {step.why && <Spoken>{step.why}</Spoken>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Once it is put right, what was done on the way there is no next thing any more. */
function stillNews({ steps, status }: CustomerPage): readonly Step[] {
  return isOpen(status) ? steps : steps.filter(({ state }) => state !== "done");
}

/** Plan B stands here as long as we are at it, not in the history alone (R10). */
function otherWaysOf({ history, status }: CustomerPage) {
  if (!isOpen(status)) return [];
  return history.flatMap((entry) => (entry.type === "plan-b-started" ? [entry] : []));
}

function whoAndWhen(step: Step, reading: Reading): string {
  const { say, locale } = reading;
  if (step.state === "done") return say("what-next.done");
  const { dueFrom, dueAt, neededOn } = step;
  const when = dueAt ? [`${timeOf({ dueFrom, dueAt }, reading)}.`] : [];
  const wish = neededOn
    ? [say("what-next.needed", { day: formatCalendarDay(locale, neededOn) })]
    : [];
  return [who(step, say), ...when, ...wish].join(" ");
}

function who({ doer, partner }: Step, say: Reading["say"]): string {
  if (doer !== "partner") return say(`what-next.${doer}`);
  return partner
    ? say("what-next.partner.named", { partner: isolate(partner) })
    : say("what-next.partner");
}
