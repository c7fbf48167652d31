import { isOpen } from "#app/domain/cases/case-status.ts";
import type { PageOption, PageOptions } from "#app/operations/views/portal/page-choices.ts";
import { costWords } from "#emails/kit/cost-words.ts";
import { Form } from "./form.tsx";
import { givenName, isolate } from "./names.ts";
import { Part, SaidHere } from "./part.tsx";
import type { Reading } from "./reading.ts";
import { Spoken, Written } from "./words.tsx";

/** Options to choose from, each with what it costs her (R14, R16); or an honest no, and what can be done. */
export function Options(reading: Reading) {
  const { page, say } = reading;
  const { options: offered } = page;
  if (!offered || !isOpen(page.status)) return null;
  const owner = isolate(givenName(page.owner.name));
  const note = { open: "options.words", chosen: "options.waits", begun: "options.begun" } as const;
  return (
    <Part id="options" heading={say(`options.heading.${offered.isHonestNo ? "no" : "yes"}`)}>
      {offered.words && <Written>{offered.words}</Written>}
      <SaidHere block="options" reading={reading} />
      {reading.said !== "option-chosen" && <p>{say(note[offered.state], { owner })}</p>}
      <ul className="options">
        {offered.options.map((option) => (
          <Option key={option.id} option={option} offered={offered} reading={reading} />
        ))}
      </ul>
    </Part>
  );
}

type OptionProps = { option: PageOption; offered: PageOptions; reading: Reading };

function Option({ option, offered, reading }: OptionProps) {
  const { say, locale } = reading;
  const isChosen = option.id === offered.chosenId;
  return (
    <li {...(isChosen ? { className: "chosen" } : {})}>
      <h3 dir="auto">{option.title}</h3>
      {option.words && <Spoken>{option.words}</Spoken>}
      <p className="quiet">{costWords(locale, option)}</p>
      {option.why && <Spoken>{option.why}</Spoken>}
      {isChosen && <p className="became">{say("options.chosen")}</p>}
      {!isChosen && offered.state !== "begun" && (
        <Form
          intent="choose-option"
          send={say(offered.chosenId ? "options.change" : "options.choose")}
          name={option.title}
          look={offered.chosenId ? "quiet" : "main"}
        >
          <input type="hidden" name="option" value={option.id} />
        </Form>
      )}
    </li>
  );
}
