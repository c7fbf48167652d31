import { Link } from "@remix-run/react";
import { accommodationKinds } from "#app/domain/accommodations/kind.ts";
import type { BookLine } from "#app/operations/views/finance/books.ts";
import type { BudgetLine } from "#app/operations/views/finance/finance.ts";
import { Amount } from "#app/ui/finance/amount.tsx";
import { BudgetTable } from "#app/ui/finance/rules/budgets.tsx";
import { Cell, RowHead, Table } from "#app/ui/finance/table.tsx";
import { url } from "#app/urls.ts";
import { monthName } from "./month-head.tsx";

const steps = [
  { step: "reserved", words: "Held back" },
  { step: "approved", words: "Approved" },
  { step: "issued", words: "Issued" },
  { step: "reversed", words: "Booked back" },
  { step: "returned", words: "Came back" },
] as const;

const columns = [
  { words: "Cost centre" },
  { words: "Kind" },
  ...steps.map(({ words }) => ({ words, end: true })),
];

type Props = {
  readonly month: string;
  readonly lines: readonly BookLine[];
  readonly budgets: readonly BudgetLine[];
};

/** One month of the books: who gave what, and what is left to give. Each number leads to its entries. */
export function BookMonth({ month, lines, budgets }: Props) {
  const name = monthName(month);
  return (
    <section className="grid gap-3">
      <h2 className="text-lg font-semibold">{name}</h2>
      {lines.length === 0 ? (
        <p className="text-sm text-quiet">Nothing was booked for a customer in this month.</p>
      ) : (
        <Table caption={`What was booked in ${name}`} columns={columns}>
          {lines.map((line) => (
            <tr key={`${line.costCentreId} ${line.kind} ${line.currency}`}>
              <RowHead>{line.costCentre ?? "None"}</RowHead>
              <Cell name="Kind">{accommodationKinds[line.kind].label}</Cell>
              {steps.map(({ step, words }) => (
                <Cell key={step} end name={words}>
                  <Entries line={line} step={step} />
                </Cell>
              ))}
            </tr>
          ))}
        </Table>
      )}
      {budgets.length > 0 && <BudgetTable budgets={budgets} />}
    </section>
  );
}

type EntriesProps = { readonly line: BookLine; readonly step: (typeof steps)[number]["step"] };

function Entries({ line, step }: EntriesProps) {
  if (line[step] === 0) return "–";
  const { month, costCentreId: costCentre, kind } = line;
  return (
    <Link
      to={`${url("financeLedger")}?${new URLSearchParams({ month, costCentre, kind, step })}`}
      className="text-accent underline underline-offset-2"
    >
      <Amount minor={line[step]} currency={line.currency} />
    </Link>
  );
}
