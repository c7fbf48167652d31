import { Form, Link } from "@remix-run/react";
import type { BudgetLine, GivingRules } from "#app/operations/views/finance/finance.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceField, TextField } from "#app/ui/field.tsx";
import { Amount } from "#app/ui/finance/amount.tsx";
import { MoneyFields } from "#app/ui/finance/money-fields.tsx";
import { Cell, RowHead, Table } from "#app/ui/finance/table.tsx";
import { url } from "#app/urls.ts";

const columns = [
  { words: "Team" },
  { words: "Budget", end: true },
  { words: "Given", end: true },
  { words: "Held back", end: true },
  { words: "Left", end: true },
];

/** What is left of a budget, in minor units. */
export function leftOf({ capMinor, reservedMinor, spentMinor }: BudgetLine): number {
  return capMinor - reservedMinor - spentMinor;
}

/** Budgets of a month, a row each. */
export function BudgetTable({ budgets }: { budgets: readonly BudgetLine[] }) {
  if (budgets.length === 0) {
    return (
      <p className="text-sm text-quiet">No team has a budget for this month: nothing limits it.</p>
    );
  }
  return (
    <Table caption="Budgets of the month" columns={columns}>
      {budgets.map((budget) => (
        <tr key={budget.id}>
          <RowHead>{budget.team}</RowHead>
          <Cell end name="Budget">
            <Amount minor={budget.capMinor} currency={budget.currency} />
          </Cell>
          <Cell end name="Given">
            <Entries budget={budget} minor={budget.spentMinor} />
          </Cell>
          <Cell end name="Held back">
            <Entries budget={budget} minor={budget.reservedMinor} />
          </Cell>
          <Cell end name="Left">
            <Amount minor={leftOf(budget)} currency={budget.currency} />
          </Cell>
        </tr>
      ))}
    </Table>
  );
}

/** An amount that leads to its entries in the ledger. */
function Entries({ budget, minor }: { budget: BudgetLine; minor: number }) {
  const { id, month, currency } = budget;
  if (minor === 0) return <Amount minor={0} currency={currency} />;
  return (
    <Link
      to={`${url("financeLedger")}?${new URLSearchParams({ month, budget: id })}`}
      className="text-accent underline underline-offset-2"
    >
      <Amount minor={minor} currency={currency} />
    </Link>
  );
}

type FormProps = {
  readonly teams: GivingRules["teams"];
  readonly month: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
};

/** Sets the budget of one team, month and currency. */
export function BudgetForm({ teams, month, typed, faults }: FormProps) {
  return (
    <Form
      method="post"
      className="grid content-start gap-4 rounded-md border border-line bg-paper p-5"
    >
      <h3 className="font-semibold">Set a budget</h3>
      <input type="hidden" name="intent" value="budget" />
      <ChoiceField
        label="Team"
        name="team"
        choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={typed.team}
        error={faults.team}
      />
      <TextField
        label="Month"
        name="month"
        placeholder="2026-03"
        defaultValue={typed.month ?? month}
        error={faults.month}
      />
      <MoneyFields typed={typed} faults={faults} />
      <Button look="main" className="justify-self-start">
        Set the budget
      </Button>
    </Form>
  );
}
