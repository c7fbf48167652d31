import { isOpen } from "#app/domain/cases/case-status.ts";
import { formatDayOf } from "#emails/kit/formats.ts";
import { Form, TextArea } from "./form.tsx";
import { givenName, isolate } from "./names.ts";
import { Folded, Part, SaidHere } from "./part.tsx";
import { problemOf, type Reading } from "./reading.ts";
import { Spoken } from "./words.tsx";

/** The read-back: what we understood, hers to confirm or correct in one tap (R4). */
export function Heard(reading: Reading) {
  const { page, say, locale } = reading;
  const problem = problemOf(reading, "correct-read-back");
  const owner = isolate(givenName(page.owner.name));
  // Once it is put right there is another question to ask (R22).
  const asks = isOpen(page.status);
  const day = formatDayOf(locale, page.customer.timeZone, page.receivedAt);
  return (
    <Part id="heard" heading={say("heard.heading")}>
      {page.channel !== "letter" && <p className="quiet">{say(`held.${page.channel}`, { day })}</p>}
      <blockquote>
        <Spoken>{page.problem}</Spoken>
      </blockquote>
      <SaidHere block="heard" reading={reading} />
      {page.readBack === "confirmed" && !reading.said && <p>{say("heard.confirmed")}</p>}
      {page.readBack === "corrected" && !reading.said && <p>{say("heard.corrected", { owner })}</p>}
      {page.readBack === "open" && asks && !reading.isReader && (
        <>
          <p>{say("heard.ask")}</p>
          <Form intent="confirm-read-back" send={say("heard.yes")} />
        </>
      )}
      {asks && (
        <Folded
          label={say("heard.not-quite")}
          open={reading.problem?.intent === "correct-read-back"}
        >
          <Form intent="correct-read-back" send={say("heard.send")}>
            <TextArea
              intent="correct-read-back"
              problem={problem}
              name="words"
              label={say("heard.words")}
            />
          </Form>
        </Folded>
      )}
    </Part>
  );
}
