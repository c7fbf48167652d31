import { currencies } from "#app/domain/accommodations/currency.ts";
import { ChoiceField, TextField } from "../field.tsx";

type Props = {
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
  readonly label?: string;
  readonly hint?: string;
  /** Chosen until another is: ISO 4217. */
  readonly currency?: string;
};

const codes = currencies.map((code) => ({ value: code, label: code }));

/** An amount and its currency, beside each other: `amount`, `currency`. */
export function MoneyFields({ typed, faults, label = "Amount", hint, currency = "EUR" }: Props) {
  return (
    <div className="grid grid-cols-[1fr_6.5rem] gap-3">
      <TextField
        label={label}
        name="amount"
        inputMode="decimal"
        autoComplete="off"
        placeholder="25.00"
        {...(hint ? { hint } : {})}
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
  );
}
