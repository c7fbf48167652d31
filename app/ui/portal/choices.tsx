import { languageNames, languages, matchLanguage } from "#emails/kit/locale.ts";
import { isClosed } from "./closed.tsx";
import { Discretion } from "./discretion.tsx";
import { Fault, Form } from "./form.tsx";
import { Folded, Part, SaidHere } from "./part.tsx";
import { problemOf, type Reading } from "./reading.ts";
import { NotYou, Readers, Wishes } from "./wishes.tsx";
import { Name } from "./words.tsx";

/** What the case is about, in brief. */
export function Facts({ page, say }: Reading) {
  const facts = [
    ["facts.reference", page.reference],
    ["facts.subject", page.subject],
    ["facts.product", page.product],
  ] as const;
  return (
    <Part id="facts" heading={say("facts.heading")}>
      <dl>
        {facts.map(
          ([key, value]) =>
            value && (
              <div key={key}>
                <dt>{say(key)}</dt>
                <dd>
                  <Name>{value}</Name>
                </dd>
              </div>
            ),
        )}
      </dl>
    </Part>
  );
}

/** Hers to choose: the language, and an end to follow-ups. */
export function Choices(reading: Reading) {
  const { page, say } = reading;
  const { followUpsStopped, hasEmail } = page.customer;
  return (
    <Part id="choices" heading={say("choose.heading")} className="choices">
      <SaidHere block="choices" reading={reading} />
      <Folded
        className="wish"
        label={say("choose.language")}
        open={reading.problem?.intent === "language"}
      >
        <LanguageForm {...reading} />
      </Folded>
      {hasEmail && <Wishes {...reading} />}
      {hasEmail && (
        <div className="wish">
          <p>{say(followUpsStopped ? "choose.stopped" : "choose.follow-ups")}</p>
          <Form
            intent="follow-ups"
            look="quiet"
            send={say(followUpsStopped ? "choose.resume" : "choose.stop")}
          >
            <input type="hidden" name="wish" value={followUpsStopped ? "resume" : "stop"} />
          </Form>
        </div>
      )}
      <Discretion {...reading} />
      {isClosed(reading, "whole") ? (
        <p className="wish">
          {say("closed.readers")} <a href="#proof">{say("closed.link")}</a>
        </p>
      ) : (
        <>
          <Readers {...reading} />
          <p className="wish">
            <a className="line" href="?opened">
              <bdi>{say("opened.link")}</bdi>
            </a>
          </p>
        </>
      )}
      <NotYou {...reading} />
    </Part>
  );
}

function LanguageForm(reading: Reading) {
  const { say, locale } = reading;
  const fault = problemOf(reading, "language").faults.language;
  return (
    <Form intent="language" send={say("choose.save")}>
      <fieldset>
        <legend className="unseen">{say("choose.language")}</legend>
        {languageNames.map((name) => (
          <label className="choice" key={name} lang={name}>
            <input
              type="radio"
              name="language"
              value={name}
              defaultChecked={name === matchLanguage(locale)}
            />
            {languages[name].name}
          </label>
        ))}
        {fault && <Fault id="language-language-fault">{fault}</Fault>}
      </fieldset>
    </Form>
  );
}
