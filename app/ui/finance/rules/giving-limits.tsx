import { Form } from "@remix-run/react";
import {
  type GivingLimit,
  givingLimitNames,
  givingLimits,
} from "#app/domain/accommodations/giving-limit.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceField, TextField } from "#app/ui/field.tsx";
import { Amount } from "#app/ui/finance/amount.tsx";
import { MoneyFields } from "#app/ui/finance/money-fields.tsx";

/** Each limit as a sentence. */
export function LimitList({ limits }: { limits: readonly GivingLimit[] }) {
  if (limits.length === 0) {
    return (
      <p className="text-sm text-quiet">
        None yet: finance decides on everything, one person each.
      </p>
    );
  }
  return (
    <ul className="grid gap-2 text-sm">
      {limits.map(({ name, currency, amountMinor, days }) => (
        <li key={`${name} ${currency}`}>
          {givingLimits[name].label}{" "}
          <strong>
            <Amount minor={amountMinor} currency={currency} />
          </strong>
          {days === null ? "." : ` in ${days} days.`}
        </li>
      ))}
    </ul>
  );
}

type Props = {
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
};

/** Sets one limit, or takes it away. */
export function LimitForm({ typed, faults }: Props) {
  return (
    <Form
      method="post"
      className="grid content-start gap-4 rounded-md border border-line bg-paper p-5"
    >
      <h3 className="font-semibold">Set a limit</h3>
      <input type="hidden" name="intent" value="limit" />
      <ChoiceField
        label="Which"
        name="name"
        choices={givingLimitNames.map((name) => ({ value: name, label: givingLimits[name].label }))}
        defaultValue={typed.name}
        error={faults.name}
      />
      <MoneyFields typed={typed} faults={faults} hint="Empty takes it away." />
      <TextField
        label="Over how many days"
        name="days"
        inputMode="numeric"
        hint="For the last two only."
        defaultValue={typed.days}
        error={faults.days}
      />
      <Button look="main" className="justify-self-start">
        Set the limit
      </Button>
    </Form>
  );
}
