import { Form } from "@remix-run/react";
import { certainties } from "#app/domain/promises/promise.ts";
import { Button } from "#app/ui/button.tsx";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { ReadingReason } from "#app/ui/desk/reading-reason.tsx";
import { ChoiceField, TextArea, TextField } from "#app/ui/field.tsx";

type Fault = FormFault | undefined;
type Own = { readonly name: string; readonly value: string };

const sureness = Object.entries(certainties).map(([value, { label }]) => ({ value, label }));

/** By when, and how sure: what is not certain the customer reads as a range. */
function DueFields({ fault, certainty }: { fault: Fault; certainty?: string }) {
  return (
    <>
      <TextField
        label="By when (your time)"
        name="dueAt"
        type="datetime-local"
        defaultValue={fault?.typed.dueAt}
        error={fault?.faults.dueAt}
        required
      />
      <ChoiceField
        label="How sure"
        name="certainty"
        choices={sureness}
        defaultValue={fault?.typed.certainty ?? certainty ?? "likely"}
        error={fault?.faults.certainty}
        hint="Unless it is certain, the customer reads a range."
      />
    </>
  );
}

export function MakePromiseForm({ fault }: { fault: Fault }) {
  return (
    <details className="mt-3" open={fault !== undefined} data-promise>
      <summary className="cursor-pointer text-sm font-medium text-accent">
        Promise something
      </summary>
      <Form method="post" className="mt-2 grid gap-3">
        <input type="hidden" name="intent" value="make-promise" />
        <TextArea
          label="What"
          name="what"
          rows={2}
          defaultValue={fault?.typed.what}
          error={fault?.faults.what}
          required
        />
        <ReadingReason fault={fault} />
        <DueFields fault={fault} />
        <div>
          <Button>Promise it, and mail it</Button>
        </div>
      </Form>
    </details>
  );
}

type MoveProps = {
  readonly promise: { readonly id: string; readonly certainty: string };
  readonly fault: Fault;
};

export function MovePromiseForm({ promise, fault }: MoveProps) {
  return (
    <details open={fault !== undefined}>
      <summary className="cursor-pointer py-1.5 font-medium text-accent">New time …</summary>
      <Form method="post" className="mt-2 grid gap-3">
        <input type="hidden" name="intent" value="move-promise" />
        <input type="hidden" name="promiseId" value={promise.id} />
        <DueFields fault={fault} certainty={promise.certainty} />
        <TextArea
          label="Why, as the customer is told"
          name="because"
          rows={2}
          defaultValue={fault?.typed.because}
          error={fault?.faults.because}
          required
        />
        <ReadingReason fault={fault} />
        <div>
          <Button>Give it the new time</Button>
        </div>
      </Form>
    </details>
  );
}

type WordsProps = {
  readonly intent: string;
  /** Which thing of the page it is about. */
  readonly own: Own;
  readonly field: string;
  readonly summary: string;
  readonly label: string;
  readonly send: string;
  readonly start?: string;
  readonly fault: Fault;
};

/** One field of words and a button, folded until it is wanted. */
export function WordsForm({ intent, own, field, summary, label, send, start, fault }: WordsProps) {
  return (
    <details open={fault !== undefined}>
      <summary className="cursor-pointer py-1.5 font-medium text-accent">{summary}</summary>
      <Form method="post" className="mt-2 grid gap-3">
        <input type="hidden" name="intent" value={intent} />
        <input type="hidden" name={own.name} value={own.value} />
        <TextArea
          label={label}
          name={field}
          rows={start ? 6 : 3}
          defaultValue={fault?.typed[field] ?? start}
          error={fault?.faults[field]}
          required
        />
        <ReadingReason fault={fault} />
        <div>
          <Button>{send}</Button>
        </div>
      </Form>
    </details>
  );
}
