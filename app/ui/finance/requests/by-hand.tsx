import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";

type Props = {
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
};

/** Approved, and somebody has to do it outside: its number there says that it was done. */
export function ByHand({ typed, faults }: Props) {
  return (
    <Form method="post" className="grid gap-3">
      <h2 className="font-semibold">Now see to it</h2>
      <p className="text-sm">
        Do it where it is done: the bank, the shop, the billing system. Then write down the number
        it has there. The customer is told at once.
      </p>
      <input type="hidden" name="intent" value="issued" />
      <TextField
        label="Its number there"
        name="reference"
        autoComplete="off"
        maxLength={120}
        defaultValue={typed.reference}
        error={faults.reference}
      />
      <Button look="main" className="justify-self-start">
        It is done
      </Button>
    </Form>
  );
}
