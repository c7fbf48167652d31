import { isOpen } from "#app/domain/cases/case-status.ts";
import { formatCalendarDay } from "#emails/kit/formats.ts";
import { Form, TextArea } from "./form.tsx";
import { givenName, isolate } from "./names.ts";
import { Folded, Part, SaidHere } from "./part.tsx";
import { problemOf, type Reading } from "./reading.ts";
import { Name, Written } from "./words.tsx";

/** The explanation in its three parts (R19), the apology signed by a person (R12), the thanks (R20). */
export function PutRight({ page, say, locale }: Reading) {
  const { resolution } = page;
  if (!resolution || isOpen(page.status)) return null;
  const { whyNotAgain } = resolution;
  return (
    <>
      <Part id="what" heading={say("right.what")}>
        <Written>{resolution.whatWentWrong}</Written>
      </Part>
      <Part id="how" heading={say("right.how")}>
        <Written>{resolution.howPutRight}</Written>
      </Part>
      <Part id="why" heading={say("right.why")}>
        {whyNotAgain.known ? (
          <Written>{whyNotAgain.words}</Written>
        ) : (
          <p>{say("right.why.not-yet", { day: formatCalendarDay(locale, whyNotAgain.sayBy) })}</p>
        )}
      </Part>
      <Part id="apology" heading={say("right.apology")} className="letter">
        <Written>{resolution.apology}</Written>
        <Written>{resolution.thanks}</Written>
        <p className="signed">
          <Name>{resolution.signedBy}</Name>
        </p>
      </Part>
    </>
  );
}

/** Hers to say whether it is put right: yes ends the case, no opens it again. */
export function Check(reading: Reading) {
  const { page, say } = reading;
  const said = <SaidHere block="check" reading={reading} />;
  if (isOpen(page.status)) {
    return reading.said === "reopened" ? <section id="check">{said}</section> : null;
  }
  const closed = page.status === "closed";
  const problem = problemOf(reading, "reopen");
  return (
    <Part id="check" heading={say("check.heading")}>
      {said}
      {!closed && (
        <>
          <p>{say("check.words", { owner: isolate(givenName(page.owner.name)) })}</p>
          <Form intent="put-right" send={say("check.yes")} />
        </>
      )}
      <Folded
        label={say(closed ? "check.back" : "check.no")}
        open={reading.problem?.intent === "reopen"}
      >
        <Form intent="reopen" send={say("check.send")}>
          <TextArea intent="reopen" problem={problem} name="words" label={say("check.why")} />
        </Form>
      </Folded>
      <Thank {...reading} />
    </Part>
  );
}

/** Thanks, which open nothing again and ask for no answer. */
function Thank(reading: Reading) {
  const { page, say } = reading;
  const owner = isolate(givenName(page.owner.name));
  const settled = page.history.find(
    ({ type }) => type === "customer-thanked" || type === "case-resolved",
  );
  if (settled?.type === "customer-thanked") {
    return reading.said === "thanked" ? null : <p>{say("thank.done", { owner })}</p>;
  }
  const problem = problemOf(reading, "thank");
  return (
    <Folded label={say("thank.label", { owner })} open={reading.problem?.intent === "thank"}>
      <Form intent="thank" send={say("thank.send")}>
        <TextArea
          {...{ intent: "thank", problem, rows: 3 }}
          name="words"
          label={say("thank.words")}
        />
      </Form>
    </Folded>
  );
}
