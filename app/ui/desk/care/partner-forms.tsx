import { FoldedForm } from "#app/ui/desk/folded-form.tsx";
import { type FormFault, fieldOf } from "#app/ui/desk/form-fault.ts";
import { ChoiceField, TextArea, TextField } from "#app/ui/field.tsx";

type Fault = FormFault | undefined;

function PromisedField({ fault }: { fault: Fault }) {
  return (
    <TextField
      label="By when, as they say (your time; may stay empty)"
      type="datetime-local"
      {...fieldOf(fault, "promisedAt")}
    />
  );
}

/** Puts a partner on the case, one we know or a new one (R11). */
export function AskPartnerForm({ fault }: { fault: Fault }) {
  return (
    <FoldedForm
      intent="ask-partner"
      summary="Ask a partner"
      send="Put them on the case"
      fault={fault}
      className="mt-3"
    >
      <TextField
        label="Which partner"
        {...fieldOf(fault, "partner")}
        hint="A name we do not know yet is added."
        required
      />
      <TextField
        label="Whom we talk to there, and how (may stay empty)"
        {...fieldOf(fault, "contact")}
      />
      <TextArea label="What is asked of them" rows={2} {...fieldOf(fault, "asked")} required />
      <PromisedField fault={fault} />
    </FoldedForm>
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

/** A call with a partner, and what they now say. */
export function PartnerContactForm({ askId, row, fault }: ContactProps) {
  return (
    <FoldedForm
      intent="partner-contact"
      summary="Log a call …"
      send="Log it"
      fault={fault}
      own={{ name: "askId", value: askId }}
    >
      {row && <input type="hidden" name="row" value={row} />}
      <ChoiceField
        label="Who called"
        choices={ways}
        {...fieldOf(fault, "how")}
        hint="It is no word to the customer, and moves no clock of hers."
        required
      />
      <TextArea label="What was said" rows={2} {...fieldOf(fault, "words")} required />
      <PromisedField fault={fault} />
    </FoldedForm>
  );
}
