import { doers } from "#app/domain/promises/step.ts";
import type { DeskCasePage } from "#app/operations/views/desk/case-page.ts";
import { FoldedForm } from "#app/ui/desk/folded-form.tsx";
import { type FormFault, fieldOf } from "#app/ui/desk/form-fault.ts";
import { ReadingReason } from "#app/ui/desk/reading-reason.tsx";
import { ChoiceField, TextArea, TextField } from "#app/ui/field.tsx";
import { SurenessField } from "./sureness-field.tsx";

type Props = {
  readonly asks: DeskCasePage["care"]["asks"];
  readonly fault: FormFault | undefined;
};

const ways = Object.entries(doers).map(([value, { label }]) => ({ value, label }));

/** Adds a line to "what happens next". What is asked of the customer is justified (R14); a time is a promise (R7). */
export function AddStepForm({ asks, fault }: Props) {
  return (
    <FoldedForm
      intent="add-step"
      summary="Add a step"
      send="Put it on the page"
      fault={fault}
      className="group mt-3"
    >
      <TextArea label="What happens" rows={2} {...fieldOf(fault, "what")} required />
      <ReadingReason fault={fault} />
      <ChoiceField label="Who does it" choices={ways} {...fieldOf(fault, "doer", "us")} />
      <div className="hidden gap-3 group-has-[option[value=partner]:checked]:grid">
        {asks.length > 0 && (
          <ChoiceField
            label="Which partner"
            choices={[{ value: "", label: "Not named" }, ...partnersOf(asks)]}
            {...fieldOf(fault, "partnerId")}
          />
        )}
      </div>
      <div className="hidden gap-3 group-has-[option[value=customer]:checked]:grid">
        <TextArea
          label="Why the customer has to do it"
          rows={2}
          {...fieldOf(fault, "why")}
          hint="The page says it. If there is no good reason, it is a step of ours."
        />
        <TextField
          label="By which day we need it (may stay empty)"
          type="date"
          {...fieldOf(fault, "neededOn")}
        />
      </div>
      <div className="grid gap-3 group-has-[option[value=customer]:checked]:hidden">
        <TextField
          label="By when (your time; may stay empty)"
          type="datetime-local"
          {...fieldOf(fault, "dueAt")}
          hint="With a time it is a promise, and mailed as one."
        />
        <SurenessField fault={fault} />
      </div>
    </FoldedForm>
  );
}

function partnersOf(asks: Props["asks"]) {
  const named = new Map(asks.map(({ partnerId, partnerName }) => [partnerId, partnerName]));
  return [...named].map(([value, label]) => ({ value, label }));
}
