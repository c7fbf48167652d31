import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { type AccommodationKind, accommodationKinds } from "#app/domain/accommodations/kind.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceField, TextArea } from "#app/ui/field.tsx";
import { MoneyFields } from "#app/ui/finance/money-fields.tsx";
import { Notice } from "#app/ui/notice.tsx";

type Props = {
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
  /** In the order they are offered. */
  readonly kinds: readonly AccommodationKind[];
  /** What this case was given in before. */
  readonly currency: string;
  /** Fields that nobody sees, such as which request is changed. */
  readonly children?: ReactNode;
  readonly button?: string;
};

/** Asks finance for something for the customer's trouble. */
export function AskForm({ typed, faults, kinds, currency, children, button = "Ask" }: Props) {
  const choices = kinds.map((kind) => ({ value: kind, label: accommodationKinds[kind].label }));
  const text = (name: string, rows: number, maxLength: number) => ({
    ...{ name, rows, maxLength },
    ...{ defaultValue: typed[name], error: faults[name] },
  });
  return (
    <Form method="post" className="grid gap-5">
      {children}
      {faults[""] && <Notice look="alarm">{faults[""]}</Notice>}
      <ChoiceField
        label="What"
        name="kind"
        choices={choices}
        defaultValue={typed.kind ?? kinds[0]}
        hint="A credit stands in the resolution mail; a gift card comes in a message of its own, after a heads-up; everything else is told as soon as it is done."
        error={faults.kind}
      />
      <MoneyFields
        typed={typed}
        faults={faults}
        label="Amount, or what it costs us"
        currency={currency}
      />
      <TextArea
        label="What they get"
        hint="For a replacement, a better model or a free period: which, or how long. For a goodwill note: your words to the customer. Else leave it empty."
        {...text("what", 2, 2000)}
      />
      <TextArea
        label="Why more or less than is fair"
        hint="Only where the amount is outside the range above."
        {...text("rangeWhy", 2, 2000)}
      />
      <TextArea
        label="Why this customer goes first"
        hint="One paragraph: what happened, what it cost them, what was promised. Finance reads it first."
        {...text("why", 5, 4000)}
      />
      <Button look="main" className="justify-self-start">
        {button}
      </Button>
    </Form>
  );
}
