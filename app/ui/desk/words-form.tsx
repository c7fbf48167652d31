import { TextArea } from "#app/ui/field.tsx";
import { FoldedForm, type Own } from "./folded-form.tsx";
import { type FormFault, fieldOf } from "./form-fault.ts";
import { ReadingReason } from "./reading-reason.tsx";

type WordsProps = {
  readonly intent: string;
  readonly own: Own;
  readonly field: string;
  readonly summary: string;
  readonly label: string;
  readonly send: string;
  readonly start?: string;
  readonly fault: FormFault | undefined;
};

/** One field of words to the customer, folded until it is wanted. */
export function WordsForm({ field, label, start, ...form }: WordsProps) {
  return (
    <FoldedForm {...form}>
      <TextArea
        label={label}
        rows={start ? 6 : 3}
        {...fieldOf(form.fault, field, start)}
        required
      />
      <ReadingReason fault={form.fault} />
    </FoldedForm>
  );
}
