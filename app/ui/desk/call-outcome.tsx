import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { ChoiceField, TextField } from "#app/ui/field.tsx";

/** How a call went, in the words of the call card (R21). */
export const outcomeLabels = {
  reached: "Reached",
  voicemail: "Left a message",
  "no-answer": "No answer",
  "needs-something": "Needs something",
  "not-needed": "No call needed",
} as const;

const choices = Object.entries(outcomeLabels).map(([value, label]) => ({ value, label }));

type CallOutcomeProps = {
  readonly taskId: string;
  readonly faults?: Readonly<Record<string, string>> | undefined;
  readonly typed?: Readonly<Record<string, string>> | undefined;
};

/** Logs how a call went, where it stands. */
export function CallOutcome({ taskId, faults, typed }: CallOutcomeProps) {
  return (
    <Form method="post" className="@container">
      <div className="grid items-end gap-2 @lg:grid-cols-[12rem_1fr_auto]">
        <input type="hidden" name="intent" value="finish-call" />
        <input type="hidden" name="taskId" value={taskId} />
        <ChoiceField
          label="How it went"
          name="outcome"
          choices={[{ value: "", label: "Choose …" }, ...choices]}
          defaultValue={typed?.outcome}
          error={faults?.outcome}
          required
        />
        <TextField
          label="What was said (optional)"
          name="note"
          defaultValue={typed?.note}
          error={faults?.note}
        />
        <Button className="justify-self-start">Log the call</Button>
      </div>
    </Form>
  );
}
