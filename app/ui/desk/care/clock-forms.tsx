import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { TextArea } from "#app/ui/field.tsx";
import { SpanFields } from "#app/ui/span-fields.tsx";

type Fault = FormFault | undefined;
type Start = { readonly count: number; readonly unit: string; readonly counted: string };

/** A cadence for this case alone; the reason is kept (R6). */
export function CadenceForm({ start, fault }: { start: Start; fault: Fault }) {
  return (
    <details open={fault !== undefined}>
      <summary className="cursor-pointer py-1 text-sm font-medium text-accent">
        Another cadence for this case …
      </summary>
      <Form method="post" className="mt-2 grid gap-3">
        <input type="hidden" name="intent" value="cadence" />
        <SpanFields
          name="cadence"
          legend="A word at least every"
          start={start}
          faults={fault?.faults}
          typed={fault?.typed}
        />
        <TextArea
          label="Why this case has its own"
          name="reason"
          rows={2}
          defaultValue={fault?.typed.reason}
          error={fault?.faults.reason}
          hint="A quicker one counts at once. A slower one from our next word on: the time the customer was shown stands."
          required
        />
        <div>
          <Button>Set the cadence</Button>
        </div>
      </Form>
    </details>
  );
}

/** Asking the customer is the one thing that stops the clock; the question is the reason. */
export function WaitForm({ fault }: { fault: Fault }) {
  return (
    <details open={fault !== undefined}>
      <summary className="cursor-pointer py-1 text-sm font-medium text-accent">
        Ask the customer, and wait …
      </summary>
      <Form method="post" className="mt-2 grid gap-3">
        <input type="hidden" name="intent" value="wait" />
        <TextArea
          label="What we need to know, and why"
          name="body"
          rows={3}
          defaultValue={fault?.typed.body}
          error={fault?.faults.body}
          hint="It is mailed. The clock stands until the customer answers, unless something of ours or of a partner’s is open."
          required
        />
        <div>
          <Button>Ask, and stop the clock</Button>
        </div>
      </Form>
    </details>
  );
}

export function GoOnForm({ fault }: { fault: Fault }) {
  return (
    <details open={fault !== undefined}>
      <summary className="cursor-pointer py-1 text-sm font-medium text-accent">
        Go on without an answer …
      </summary>
      <Form method="post" className="mt-2 grid gap-3">
        <input type="hidden" name="intent" value="go-on" />
        <TextArea
          label="Why, among us"
          name="reason"
          rows={2}
          defaultValue={fault?.typed.reason}
          error={fault?.faults.reason}
          required
        />
        <div>
          <Button>Start the clock</Button>
        </div>
      </Form>
    </details>
  );
}
