import { certainties } from "#app/domain/promises/promise.ts";
import { type FormFault, fieldOf } from "#app/ui/desk/form-fault.ts";
import { ChoiceField } from "#app/ui/field.tsx";

const sureness = Object.entries(certainties).map(([value, { label }]) => ({ value, label }));

type Props = { readonly fault: FormFault | undefined; readonly certainty?: string };

/** How sure we are of a time: what is not certain the customer reads as a range (R7). */
export function SurenessField({ fault, certainty = "likely" }: Props) {
  return (
    <ChoiceField
      label="How sure"
      choices={sureness}
      {...fieldOf(fault, "certainty", certainty)}
      hint="Unless it is certain, the customer reads a range."
    />
  );
}
