import { Form } from "@remix-run/react";
import { currencies } from "#app/domain/accommodations/currency.ts";
import { accommodationKindNames, accommodationKinds } from "#app/domain/accommodations/kind.ts";
import { Button } from "../button.tsx";
import { ChoiceField, TextArea, TextField } from "../field.tsx";
import { Notice } from "../notice.tsx";

type Props = {
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
  /** What this case was given in before. */
  readonly currency: string;
};

const kinds = accommodationKindNames.map((kind) => ({
  value: kind,
  label: accommodationKinds[kind].label,
}));
const codes = currencies.map((code) => ({ value: code, label: code }));

/** Asks finance for something for the customer's trouble. */
export function AskForm({ typed, faults, currency }: Props) {
  return (
    <Form method="post" className="grid gap-5">
      {faults[""] && <Notice look="alarm">{faults[""]}</Notice>}
      <ChoiceField
        label="What"
        name="kind"
        choices={kinds}
        defaultValue={typed.kind ?? "credit"}
        hint="A credit stands in the resolution mail. A gift card comes in a message of its own, after a heads-up from the owner, and cannot be taken back."
        error={faults.kind}
      />
      <div className="grid gap-4 sm:grid-cols-[1fr_8rem]">
        <TextField
          label="Amount"
          name="amount"
          inputMode="decimal"
          autoComplete="off"
          placeholder="25.00"
          defaultValue={typed.amount}
          error={faults.amount}
        />
        <ChoiceField
          label="Currency"
          name="currency"
          choices={codes}
          defaultValue={typed.currency ?? currency}
          error={faults.currency}
        />
      </div>
      <TextArea
        label="Why this customer goes first"
        hint="One paragraph: what happened, what it cost them, what was promised. Finance reads it first."
        name="why"
        rows={5}
        maxLength={4000}
        defaultValue={typed.why}
        error={faults.why}
      />
      <Button look="main" className="justify-self-start">
        Ask finance
      </Button>
    </Form>
  );
}
