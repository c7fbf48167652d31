import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";

type Props = { readonly reference: string; readonly customer: string };

/** One press for every climb of a case that nobody has (R10). */
export function TakeAll({ reference, customer }: Props) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="take-escalations" />
      <input type="hidden" name="reference" value={reference} />
      <Button look="main" aria-label={`I have it all: ${customer}`}>
        I have it all
      </Button>
    </Form>
  );
}
