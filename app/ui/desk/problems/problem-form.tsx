import { Form } from "@remix-run/react";
import { failureKinds } from "#app/domain/escalation/backup-plan.ts";
import { problemStates } from "#app/domain/problems/problem.ts";
import type { ProblemPageData } from "#app/operations/views/problem-page.ts";
import { Button } from "#app/ui/button.tsx";
import { type FormFault, fieldOf } from "#app/ui/desk/form-fault.ts";
import { Beside, FormSection } from "#app/ui/desk/form-section.tsx";
import { ChoiceField, TextArea, TextField } from "#app/ui/field.tsx";
import { languages } from "#emails/kit/locale.ts";

type Known = Partial<ProblemPageData["problem"]>;
type Props = {
  readonly id: string;
  readonly known: Known;
  readonly staff: readonly { readonly id: string; readonly name: string }[];
  readonly fault: FormFault | undefined;
};

const choicesOf = (rows: Readonly<Record<string, { readonly label: string }>>) =>
  Object.entries(rows).map(([value, { label }]) => ({ value, label }));

/** A problem as staff know it, and the words customers read about it. */
export function ProblemForm({ id, known, staff, fault }: Props) {
  const field = (name: string, now: string | null | undefined) => fieldOf(fault, name, now ?? "");
  return (
    <Form method="post" className="grid gap-6">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={known.version ?? 0} />
      <FormSection title="For us" hint="What we call it, and what we know. No customer reads this.">
        <TextField label="What we call it" {...field("title", known.title)} required />
        <Beside>
          <ChoiceField
            label="Kind of failure"
            choices={choicesOf(failureKinds)}
            {...field("failure", known.failure)}
          />
          <TextField label="Product" {...field("product", known.product)} dir="auto" />
          <ChoiceField
            label="Where it stands"
            choices={choicesOf(problemStates)}
            {...field("state", known.state)}
          />
          <ChoiceField
            label="Who looks after it"
            choices={staff.map(({ id: value, name }) => ({ value, label: name }))}
            {...field("ownerId", known.ownerId)}
          />
        </Beside>
        <TextArea label="Cause" rows={2} {...field("cause", known.cause)} />
        <TextArea label="Fix" rows={2} {...field("fix", known.fix)} />
        <TextArea label="Prevention" rows={2} {...field("prevention", known.prevention)} />
      </FormSection>
      <FormSection
        title="For customers"
        hint="An honest line that tells them they are not the only one. It stands on the page of each case, in her language, else in English. Leave all empty, and their pages say nothing."
      >
        {Object.entries(languages).map(([language, { name, direction }]) => (
          <TextArea
            key={language}
            label={name}
            lang={language}
            dir={direction}
            rows={2}
            {...field(`words.${language}`, known.words?.[language])}
          />
        ))}
      </FormSection>
      <div>
        <Button look="main" name="intent" value="keep">
          {known.version ? "Keep it" : "Write it down"}
        </Button>
      </div>
    </Form>
  );
}
