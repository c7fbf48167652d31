import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { ChoiceField, TextArea, TextField } from "#app/ui/field.tsx";

type Fault = FormFault | undefined;

function PromisedField({ fault }: { fault: Fault }) {
  return (
    <TextField
      label="By when, as they say (your time; may stay empty)"
      name="promisedAt"
      type="datetime-local"
      defaultValue={fault?.typed.promisedAt}
      error={fault?.faults.promisedAt}
    />
  );
}

export function AskPartnerForm({ fault }: { fault: Fault }) {
  return (
    <details className="mt-3" open={fault !== undefined}>
      <summary className="cursor-pointer text-sm font-medium text-accent">Ask a partner</summary>
      <Form method="post" className="mt-2 grid gap-3">
        <input type="hidden" name="intent" value="ask-partner" />
        <TextField
          label="Which partner"
          name="partner"
          defaultValue={fault?.typed.partner}
          error={fault?.faults.partner}
          hint="A name we do not know yet is added."
          required
        />
        <TextField
          label="Whom we talk to there, and how (may stay empty)"
          name="contact"
          defaultValue={fault?.typed.contact}
          error={fault?.faults.contact}
        />
        <TextArea
          label="What is asked of them"
          name="asked"
          rows={2}
          defaultValue={fault?.typed.asked}
          error={fault?.faults.asked}
          required
        />
        <PromisedField fault={fault} />
        <div>
          <Button>Put them on the case</Button>
        </div>
      </Form>
    </details>
  );
}

const ways = [
  { value: "", label: "Choose …" },
  { value: "out:true", label: "We called, they answered" },
  { value: "out:false", label: "We called, no answer" },
  { value: "in:true", label: "They called us" },
];

type ContactProps = {
  readonly askId: string;
  /** The row of a list it stands in, where it does. */
  readonly row?: string;
  readonly fault: Fault;
};

export function PartnerContactForm({ askId, row, fault }: ContactProps) {
  return (
    <details open={fault !== undefined}>
      <summary className="cursor-pointer py-1.5 font-medium text-accent">Log a call …</summary>
      <Form method="post" className="mt-2 grid gap-3">
        <input type="hidden" name="intent" value="partner-contact" />
        <input type="hidden" name="askId" value={askId} />
        {row && <input type="hidden" name="row" value={row} />}
        <ChoiceField
          label="Who called"
          name="how"
          choices={ways}
          defaultValue={fault?.typed.how}
          error={fault?.faults.how}
          hint="It is no word to the customer, and moves no clock of hers."
          required
        />
        <TextArea
          label="What was said"
          name="words"
          rows={2}
          defaultValue={fault?.typed.words}
          error={fault?.faults.words}
          required
        />
        <PromisedField fault={fault} />
        <div>
          <Button>Log it</Button>
        </div>
      </Form>
    </details>
  );
}
