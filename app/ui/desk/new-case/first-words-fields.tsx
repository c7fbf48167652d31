import type { ShownFinding } from "#app/operations/views/composer-preview.ts";
import { FindingWords } from "#app/ui/composer/finding-words.tsx";
import { FormSection } from "#app/ui/desk/form-section.tsx";
import { TextArea } from "#app/ui/field.tsx";

type FirstWordsFieldsProps = {
  readonly field: (name: string) => {
    readonly name: string;
    readonly defaultValue: string | undefined;
    readonly error: string | undefined;
  };
  /** A reason was typed, or the reading asked for one. */
  readonly mayLeave: boolean;
  /** What the reading finds in the words as they stand. */
  readonly findings: readonly ShownFinding[];
};

/** What the acknowledgement begins with; it leaves as the case is opened, so it is written before. */
export function FirstWordsFields({ field, mayLeave, findings }: FirstWordsFieldsProps) {
  const reason = field("readingReason");
  return (
    <FormSection
      title="The first mail"
      hint="Empty for ours. Who owns the case, what we understood, the next word and the link stand beneath in any case."
    >
      <TextArea
        label="What the customer reads first, in your words"
        {...field("firstWords")}
        hint="In the customer’s language; it stands in the place of our thanks for calling or writing."
        rows={3}
      />
      {findings.length > 0 && (
        <ul aria-label="The reading" className="grid grid-cols-1 gap-3 text-sm">
          {findings.map((finding) => (
            <li key={finding.key} className="grid gap-1 border-s-2 border-line ps-3">
              <FindingWords finding={finding} />
              {finding.suggestion && (
                <p>
                  Better: <q dir="auto">{finding.suggestion}</q>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {(mayLeave || reason.error) && (
        <TextArea
          label="Why it stays as it is"
          {...reason}
          hint="Only where the reading is wrong. It is kept."
          rows={2}
        />
      )}
    </FormSection>
  );
}
