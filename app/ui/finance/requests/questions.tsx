import { Form } from "@remix-run/react";
import type { AskedQuestion } from "#app/operations/views/finance/finance.ts";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { Moment } from "#app/ui/moment.tsx";

type Props = { readonly questions: readonly AskedQuestion[]; readonly timeZone: string };

/** What finance asked, and what was answered. */
export function Questions({ questions, timeZone }: Props) {
  return (
    <ul className="grid gap-3">
      {questions.map((one) => (
        <li key={one.id} className="grid gap-1">
          <p dir="auto" className="font-medium whitespace-pre-line">
            {one.question}
          </p>
          <p className="text-sm text-quiet">
            {one.askedBy}, <Moment at={one.askedAt.toISOString()} timeZone={timeZone} />
          </p>
          {one.answer ? (
            <p dir="auto" className="border-s-4 border-line ps-4 whitespace-pre-line">
              {one.answer}
            </p>
          ) : (
            <p className="text-sm text-quiet">No answer yet.</p>
          )}
        </li>
      ))}
    </ul>
  );
}

type FormProps = {
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
};

/** Asks who asked: the request stays where it is, and so does its time. */
export function AskBackForm({ typed, faults }: FormProps) {
  return (
    <Form method="post" className="grid gap-3 border-t border-line pt-6">
      <input type="hidden" name="intent" value="ask" />
      <TextArea
        label="Or ask first"
        hint="The agent answers in place. The time promised to the customer runs on."
        name="question"
        rows={2}
        maxLength={2000}
        defaultValue={typed.question}
        error={faults.question}
      />
      <Button className="justify-self-start">Ask</Button>
    </Form>
  );
}

/** Answers, on the case's page. */
export function AnswerForm({ id, typed, faults }: FormProps & { readonly id: string }) {
  const mine = typed.id === id;
  return (
    <Form method="post" className="grid gap-3">
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="id" value={id} />
      <TextArea
        label="Your answer to finance"
        name="answer"
        rows={2}
        maxLength={4000}
        defaultValue={mine ? typed.answer : ""}
        error={mine ? faults.answer : undefined}
      />
      <Button className="justify-self-start">Answer</Button>
    </Form>
  );
}
