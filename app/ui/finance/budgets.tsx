import { Form } from "@remix-run/react";
import type { BudgetLine, GivingRules } from "#app/operations/views/finance.ts";
import { Button } from "../button.tsx";
import { ChoiceField, TextField } from "../field.tsx";
import { Amount } from "./amount.tsx";
import { MoneyFields } from "./money-fields.tsx";
import { Cell, Table } from "./table.tsx";

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
          <Cell>{budget.team}</Cell>
          {[budget.capMinor, budget.spentMinor, budget.reservedMinor, leftOf(budget)].map(
            (minor, at) => (
              <Cell key={columns[at + 1]?.words} end>
                <Amount minor={minor} currency={budget.currency} />
              </Cell>
            ),
          )}
        </tr>
      ))}
    </Table>
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
