import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { TextArea } from "#app/ui/field.tsx";

/** Why words stay as they are though the reading stops them; there only once it did. */
export function ReadingReason({ fault }: { readonly fault: FormFault | undefined }) {
  if (!fault?.faults.readingReason && !fault?.typed.readingReason) return null;
  return (
    <TextArea
      label="Why it stays as it is"
      hint="Only where the reading is wrong. It is kept."
      name="readingReason"
      rows={2}
      defaultValue={fault.typed.readingReason}
      error={fault.faults.readingReason}
    />
  );
}
