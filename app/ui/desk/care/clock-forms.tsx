import { FoldedForm } from "#app/ui/desk/folded-form.tsx";
import { type FormFault, fieldOf } from "#app/ui/desk/form-fault.ts";
import { TextArea } from "#app/ui/field.tsx";
import { SpanFields } from "#app/ui/span-fields.tsx";

type Fault = FormFault | undefined;
type Start = { readonly count: number; readonly unit: string; readonly counted: string };

/** A cadence for this case alone; the reason is kept (R6). */
export function CadenceForm({ start, fault }: { start: Start; fault: Fault }) {
  return (
    <FoldedForm
      intent="cadence"
      summary="Another cadence for this case …"
      send="Set the cadence"
      fault={fault}
    >
      <SpanFields
        name="cadence"
        legend="A word at least every"
        start={start}
        faults={fault?.faults}
        typed={fault?.typed}
      />
      <TextArea
        label="Why this case has its own"
        rows={2}
        {...fieldOf(fault, "reason")}
        hint="A quicker one counts at once. A slower one from our next word on: the time the customer was shown stands."
        required
      />
    </FoldedForm>
  );
}

/** Asking the customer is the one thing that stops the clock; the question is the reason. */
export function WaitForm({ fault }: { fault: Fault }) {
  return (
    <FoldedForm
      intent="wait"
      summary="Ask the customer, and wait …"
      send="Ask, and stop the clock"
      fault={fault}
    >
      <TextArea
        label="What we need to know, and why"
        rows={3}
        {...fieldOf(fault, "body")}
        hint="It is mailed. The clock stands until the customer answers, unless something of ours or of a partner’s is open."
        required
      />
    </FoldedForm>
  );
}

/** The clock that stood for her answer runs again; the reason stays among us. */
export function GoOnForm({ fault }: { fault: Fault }) {
  return (
    <FoldedForm
      intent="go-on"
      summary="Go on without an answer …"
      send="Start the clock"
      fault={fault}
    >
      <TextArea label="Why, among us" rows={2} {...fieldOf(fault, "reason")} required />
    </FoldedForm>
  );
}
