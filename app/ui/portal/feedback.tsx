import { isOpen } from "#app/domain/cases/case-status.ts";
import { scores } from "#app/domain/cases/feedback.ts";
import type { PageFeedback } from "#app/operations/views/portal/customer-page.ts";
import { Choice, Form, TextArea } from "./form.tsx";
import { isolate } from "./names.ts";
import { Folded, Part, SaidHere } from "./part.tsx";
import { problemOf, type Reading } from "./reading.ts";
import { Spoken } from "./words.tsx";

/**
 * How it was for her, once it is put right, and after a first failure two questions about the product
 * (R22). What she answered stays hers to change; who stopped follow-ups is asked nothing.
 */
export function Feedback(reading: Reading) {
  const { page, say } = reading;
  const { satisfaction, questions, isFirstFailure } = page.feedback;
  const mayAsk = !page.customer.followUpsStopped;
  const asksHow = mayAsk || satisfaction !== null;
  const asksTwo = questions !== null || (mayAsk && isFirstFailure);
  if (isOpen(page.status) || (!asksHow && !asksTwo)) return null;
  return (
    <Part id="feedback" heading={say("feedback.heading")}>
      <SaidHere block="feedback" reading={reading} />
      {asksHow && <Satisfaction {...reading} />}
      {asksTwo && <Questions {...reading} />}
    </Part>
  );
}

function Satisfaction(reading: Reading) {
  const { page, say, problem } = reading;
  const said = page.feedback.satisfaction;
  if (!said) return <SatisfactionForm {...reading} />;
  return (
    <>
      <p>{say("feedback.said", { answer: say(`feedback.score.${scoreOf(said.score)}`) })}</p>
      {said.words && (
        <blockquote>
          <Spoken>{said.words}</Spoken>
        </blockquote>
      )}
      <Folded label={say("feedback.change")} open={problem?.intent === "say-satisfaction"}>
        <SatisfactionForm {...reading} />
      </Folded>
    </>
  );
}

const scoreOf = (score: number) => scores.find((each) => each === score) ?? 3;

function SatisfactionForm(reading: Reading) {
  const { page, say } = reading;
  const said = page.feedback.satisfaction;
  const problem = keeping(problemOf(reading, "say-satisfaction"), { words: said?.words });
  const wired = { intent: "say-satisfaction", problem } as const;
  return (
    <Form intent="say-satisfaction" send={say("feedback.send")}>
      <Choice
        {...wired}
        name="score"
        label={say("feedback.satisfied")}
        chosen={said ? String(said.score) : undefined}
        options={scores.map((score) => ({
          value: String(score),
          label: say(`feedback.score.${score}`),
        }))}
      />
      <TextArea {...wired} rows={3} name="words" label={say("feedback.words")} />
    </Form>
  );
}

function Questions(reading: Reading) {
  const { page, say, problem } = reading;
  const { product, feedback } = page;
  const answered = feedback.questions;
  return (
    <div className="apart">
      <h3>
        {product
          ? say("feedback.questions.of", { product: isolate(product) })
          : say("feedback.questions")}
      </h3>
      {answered ? (
        <>
          <Answers {...reading} answered={answered} />
          <Folded label={say("feedback.change")} open={problem?.intent === "answer-questions"}>
            <QuestionsForm {...reading} />
          </Folded>
        </>
      ) : (
        <>
          <p className="quiet">{say("feedback.questions.why")}</p>
          <QuestionsForm {...reading} />
        </>
      )}
    </div>
  );
}

type Answered = { readonly answered: NonNullable<PageFeedback["questions"]> };

function Answers({ say, answered }: Reading & Answered) {
  return (
    <dl>
      {(["doing", "helped"] as const).map(
        (name) =>
          answered[name] && (
            <div key={name}>
              <dt>{say(`feedback.${name}`)}</dt>
              <dd>
                <Spoken>{answered[name]}</Spoken>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

function QuestionsForm(reading: Reading) {
  const { page, say } = reading;
  const problem = keeping(problemOf(reading, "answer-questions"), page.feedback.questions ?? {});
  const wired = { intent: "answer-questions", problem } as const;
  return (
    <Form intent="answer-questions" send={say("feedback.send")} look="quiet">
      <TextArea {...wired} rows={3} name="doing" label={say("feedback.doing")} />
      <TextArea {...wired} rows={3} name="helped" label={say("feedback.helped")} />
    </Form>
  );
}

type Problem = ReturnType<typeof problemOf>;

/** What she said before stands in its field, unless she has just typed another. */
function keeping(
  { faults, typed }: Problem,
  said: Readonly<Record<string, string | null | undefined>>,
): Problem {
  const before = Object.entries(said).filter((entry): entry is [string, string] => !!entry[1]);
  return { faults, typed: { ...Object.fromEntries(before), ...typed } };
}
