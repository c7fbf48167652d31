import { FoldedForm } from "#app/ui/desk/folded-form.tsx";
import { type FormFault, fieldOf } from "#app/ui/desk/form-fault.ts";
import { ReadingReason } from "#app/ui/desk/reading-reason.tsx";
import { TextArea, TextField } from "#app/ui/field.tsx";
import { SurenessField } from "./sureness-field.tsx";

type Fault = FormFault | undefined;

/** By when, and how sure: what is not certain the customer reads as a range. */
function DueFields({ fault, certainty }: { fault: Fault; certainty?: string }) {
  return (
    <>
      <TextField
        label="By when (your time)"
        type="datetime-local"
        {...fieldOf(fault, "dueAt")}
        required
      />
      <SurenessField fault={fault} {...(certainty && { certainty })} />
    </>
  );
}

/** What we say we will do, by when, and how sure we are; it is mailed (R7). */
export function MakePromiseForm({ fault }: { fault: Fault }) {
  return (
    <FoldedForm
      intent="make-promise"
      summary="Promise something"
      send="Promise it, and mail it"
      fault={fault}
      className="mt-3"
      data-promise
    >
      <TextArea label="What" rows={2} {...fieldOf(fault, "what")} required />
      <ReadingReason fault={fault} />
      <DueFields fault={fault} />
    </FoldedForm>
  );
}

type MoveProps = {
  readonly promise: { readonly id: string; readonly certainty: string };
  readonly fault: Fault;
};

/** A new time for a promise, before the old one is past, and why. */
export function MovePromiseForm({ promise, fault }: MoveProps) {
  return (
    <FoldedForm
      intent="move-promise"
      summary="New time …"
      send="Give it the new time"
      fault={fault}
      own={{ name: "promiseId", value: promise.id }}
    >
      <DueFields fault={fault} certainty={promise.certainty} />
      <TextArea
        label="Why, as the customer is told"
        rows={2}
        {...fieldOf(fault, "because")}
        required
      />
      <ReadingReason fault={fault} />
    </FoldedForm>
  );
}
