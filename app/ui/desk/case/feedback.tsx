import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Part } from "#app/ui/desk/part.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import type { CasePageProps } from "./case-props.ts";

type Props = Pick<CasePageProps, "page" | "may" | "timeZone">;
type Answer = Props["page"]["feedback"]["satisfaction"][number];

/** What she said once it was put right (R22). */
export function CaseFeedback({ page, may, timeZone }: Props) {
  const { satisfaction, questions, kept } = page.feedback;
  if (satisfaction.length === 0 && !questions && !kept) return null;
  return (
    <Part title="How it was for the customer">
      <ul className="grid gap-3 text-sm">
        {satisfaction.map((answer) => (
          <li key={answer.id} className="grid gap-1">
            <Said answer={answer} timeZone={timeZone} />
            {answer.waits && may.write && <SeenTo id={answer.id} />}
          </li>
        ))}
      </ul>
      {questions && <TwoQuestions questions={questions} />}
      {kept && <StillCustomer kept={kept} mayWrite={may.write} timeZone={timeZone} />}
    </Part>
  );
}

function Said({ answer, timeZone }: { answer: Answer; timeZone: string }) {
  const { score, words, at, waits } = answer;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Tag look={score <= 2 ? "alarm" : score >= 4 ? "well" : "plain"}>{score} of 5</Tag>
        <span className="text-quiet">
          <Moment at={at} timeZone={timeZone} />
        </span>
        {waits && <span className="font-medium text-alarm">Nobody has called yet</span>}
      </p>
      {words && <Words>{words}</Words>}
    </>
  );
}

function SeenTo({ id }: { id: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="see-to-low" />
      <input type="hidden" name="answerId" value={id} />
      <Button>I have spoken with the customer</Button>
    </Form>
  );
}

type Questions = NonNullable<Props["page"]["feedback"]["questions"]>;

function TwoQuestions({ questions: { doing, helped } }: { questions: Questions }) {
  if (!doing && !helped) {
    return <p className="mt-2 text-sm text-quiet">The two questions were asked; no answer yet.</p>;
  }
  const answers = [
    ["What were you doing when it failed?", doing],
    ["What would have helped you most?", helped],
  ] as const;
  return (
    <dl className="mt-3 grid gap-2 text-sm">
      {answers.map(
        ([question, answer]) =>
          answer && (
            <div key={question}>
              <dt className="text-quiet">{question}</dt>
              <dd>
                <Words>{answer}</Words>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

type Kept = NonNullable<Props["page"]["feedback"]["kept"]>;
type StillCustomerProps = { kept: Kept; mayWrite: boolean; timeZone: string };

const keptWords = { yes: "Yes", no: "No", unknown: "Not known" } as const;

/** Said once it is closed, asked on Today after ninety days, and changed when more is known (R27). */
function StillCustomer({
  kept: { answer, because, dueAt },
  mayWrite,
  timeZone,
}: StillCustomerProps) {
  return (
    <div className="mt-3 grid gap-2 text-sm">
      <p>
        Still a customer? <strong>{answer ? keptWords[answer] : "Nobody has said yet"}</strong>
        {!answer && (
          <span className="text-quiet">
            {" "}
            It is asked on Today from <Moment at={dueAt} timeZone={timeZone} />.
          </span>
        )}
      </p>
      {because && <Words>{because}</Words>}
      {mayWrite && (
        <details>
          <summary className="cursor-pointer text-accent">
            {answer ? "Say otherwise" : "Say it now"}
          </summary>
          <Form method="post" className="mt-2 grid gap-2">
            <TextField label="How you know" name="because" dir="auto" maxLength={2000} />
            <div className="flex flex-wrap gap-2">
              {Object.entries(keptWords).map(([value, label]) => (
                <Button key={value} name="intent" value={`still-customer:${value}`}>
                  {label}
                </Button>
              ))}
            </div>
          </Form>
        </details>
      )}
    </div>
  );
}

function Words({ children }: { children: string }) {
  return (
    <p className="break-words whitespace-pre-line" dir="auto">
      {children}
    </p>
  );
}
