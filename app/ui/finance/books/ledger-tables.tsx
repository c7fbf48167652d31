import { Link } from "@remix-run/react";
import { accommodationKinds } from "#app/domain/accommodations/kind.ts";
import type { AccountSum, LedgerRow } from "#app/operations/views/finance/books.ts";
import { Amount } from "#app/ui/finance/amount.tsx";
import { Cell, RowHead, Table } from "#app/ui/finance/table.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { url } from "#app/urls.ts";
import { accountWords, stepWords } from "./ledger-words.ts";

const sumColumns = [
  { words: "Account" },
  { words: "Debit", end: true },
  { words: "Credit", end: true },
  { words: "Balance", end: true },
];

/** The month by account. Debit and credit agree in each currency, or the database would not have it. */
export function SumTable({ sums }: { sums: readonly AccountSum[] }) {
  return (
    <Table caption="The month by account" columns={sumColumns}>
      {sums.map(({ account, currency, debitMinor, creditMinor }) => (
        <tr key={`${account} ${currency}`}>
          <RowHead>{accountWords[account]}</RowHead>
          <Cell end name="Debit">
            <Side minor={debitMinor} currency={currency} />
          </Cell>
          <Cell end name="Credit">
            <Side minor={creditMinor} currency={currency} />
          </Cell>
          <Cell end name="Balance">
            <Amount minor={debitMinor - creditMinor} currency={currency} />
          </Cell>
        </tr>
      ))}
    </Table>
  );
}

const entryColumns = [
  { words: "When" },
  { words: "What" },
  { words: "Account" },
  { words: "Debit", end: true },
  { words: "Credit", end: true },
  { words: "Case, cost centre" },
  { words: "People" },
];

type EntriesProps = { readonly rows: readonly LedgerRow[]; readonly timeZone: string };

/** Every entry as it was booked. There is nothing here to change. */
export function EntryTable({ rows, timeZone }: EntriesProps) {
  return (
    <Table caption="Entries of the month" columns={entryColumns}>
      {rows.map((row) => (
        <tr key={row.id}>
          <Cell name="When">
            <Moment at={row.at.toISOString()} timeZone={timeZone} />
          </Cell>
          <RowHead>
            {stepWords[row.step]}
            {row.kind && `, ${accommodationKinds[row.kind].label.toLowerCase()}`}
            {row.creditNumber && (
              <span className="block font-normal text-quiet">{row.creditNumber}</span>
            )}
          </RowHead>
          <Cell name="Account">{accountWords[row.account]}</Cell>
          <Cell end name="Debit">
            <Side minor={Math.max(row.amountMinor, 0)} currency={row.currency} />
          </Cell>
          <Cell end name="Credit">
            <Side minor={Math.max(-row.amountMinor, 0)} currency={row.currency} />
          </Cell>
          <Cell name="Case, cost centre">
            <Request row={row} />
            {row.costCentre && <span className="block text-quiet">{row.costCentre}</span>}
          </Cell>
          <Cell name="People">{peopleOf(row)}</Cell>
        </tr>
      ))}
    </Table>
  );
}

/** The request behind an entry, under its case's name. */
function Request({ row: { accommodationId, reference } }: { row: LedgerRow }) {
  if (!accommodationId) return "–";
  return (
    <Link
      to={url("financeRequest", { id: accommodationId })}
      className="text-accent underline underline-offset-2"
    >
      {reference}
    </Link>
  );
}

function peopleOf({ askedBy, approvedBy, firstApprovedBy }: LedgerRow): string {
  if (askedBy === null) return "–";
  if (approvedBy === null) return askedBy;
  const yes = [firstApprovedBy, approvedBy].filter(Boolean).join(" and ");
  return `${askedBy}, yes from ${yes}`;
}

function Side({ minor, currency }: { minor: number; currency: string }) {
  return minor === 0 ? null : <Amount minor={minor} currency={currency} />;
}
