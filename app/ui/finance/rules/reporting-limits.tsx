import { Form } from "@remix-run/react";
import type { Money } from "#app/domain/accommodations/money.ts";
import { Button } from "#app/ui/button.tsx";
import { Amount } from "#app/ui/finance/amount.tsx";
import { MoneyFields } from "#app/ui/finance/money-fields.tsx";

/** Each limit as a sentence. */
export function ReportingLimitList({ limits }: { limits: readonly Money[] }) {
  if (limits.length === 0) {
    return <p className="text-sm text-quiet">None yet: the year-end list stays empty.</p>;
  }
  return (
    <ul className="grid gap-2 text-sm">
      {limits.map(({ currency, amountMinor }) => (
        <li key={currency}>
          More than{" "}
          <strong>
            <Amount minor={amountMinor} currency={currency} />
          </strong>{" "}
          in gift cards in one year.
        </li>
      ))}
    </ul>
  );
}

type Props = {
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
};

/** Sets the limit of one currency, or takes it away. */
export function ReportingLimitForm({ typed, faults }: Props) {
  return (
    <Form
      method="post"
      className="grid content-start gap-4 rounded-md border border-line bg-paper p-5"
    >
      <h3 className="font-semibold">Set what is reported</h3>
      <input type="hidden" name="intent" value="reporting" />
      <MoneyFields typed={typed} faults={faults} label="Above" hint="Empty takes it away." />
      <Button look="main" className="justify-self-start">
        Set what is reported
      </Button>
    </Form>
  );
}
