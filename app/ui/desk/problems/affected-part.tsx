import { Form } from "@remix-run/react";
import type { ProblemPageData } from "#app/operations/views/problem-page.ts";
import { Button } from "#app/ui/button.tsx";
import { type FormFault, faultOf } from "#app/ui/desk/form-fault.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { Field } from "#app/ui/field.tsx";

type Props = Pick<ProblemPageData, "counts"> & {
  readonly maySend: boolean;
  readonly answer: FormFault | undefined;
};

/** Customers who are affected and have not complained: the others are told as well (R24). */
export function AffectedPart({ counts, maySend, answer }: Props) {
  const fault = faultOf(answer, "add-affected");
  return (
    <Part title={`Affected, and have not complained (${counts.affected})`}>
      <p className="mb-3 max-w-3xl text-sm text-quiet">
        They get a notice with the next word that goes to all of them, and no case. Who answers it
        becomes one. Who has a case of this problem hears there.
      </p>
      {maySend && (
        <Form
          method="post"
          encType="multipart/form-data"
          className="flex flex-wrap items-end gap-3"
        >
          <Field
            label="A list as CSV"
            hint="Its first line names the columns: name, email, locale."
            error={fault?.faults.list}
          >
            {(wired) => <input type="file" name="list" accept=".csv,text/csv" {...wired} />}
          </Field>
          <Button name="intent" value="add-affected">
            Add them
          </Button>
        </Form>
      )}
    </Part>
  );
}
