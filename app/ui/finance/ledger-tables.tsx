import { accommodationKinds } from "#app/domain/accommodations/kind.ts";
import type { AccountSum, LedgerRow } from "#app/operations/views/finance.ts";
import { Moment } from "../moment.tsx";
import { Amount } from "./amount.tsx";
import { accountWords, stepWords } from "./ledger-words.ts";
import { Cell, Table } from "./table.tsx";

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
          <Cell>{accountWords[account]}</Cell>
          <Cell end>
            <Side minor={debitMinor} currency={currency} />
          </Cell>
          <Cell end>
            <Side minor={creditMinor} currency={currency} />
          </Cell>
          <Cell end>
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
  { words: "Case" },
  { words: "People" },
];

type EntriesProps = { readonly rows: readonly LedgerRow[]; readonly timeZone: string };

/** Every entry as it was booked. There is nothing here to change. */
export function EntryTable({ rows, timeZone }: EntriesProps) {
  return (
    <Table caption="Entries of the month" columns={entryColumns}>
      {rows.map((row) => (
        <tr key={row.id}>
          <Cell>
            <Moment at={row.at.toISOString()} timeZone={timeZone} />
          </Cell>
          <Cell>
            {stepWords[row.step]}
            {row.kind && `, ${accommodationKinds[row.kind].label.toLowerCase()}`}
            {row.creditNumber && <span className="block text-quiet">{row.creditNumber}</span>}
          </Cell>
          <Cell>{accountWords[row.account]}</Cell>
          <Cell end>
            <Side minor={Math.max(row.amountMinor, 0)} currency={row.currency} />
          </Cell>
          <Cell end>
            <Side minor={Math.max(-row.amountMinor, 0)} currency={row.currency} />
          </Cell>
          <Cell>{row.reference ?? "–"}</Cell>
          <Cell>
            {row.requestedBy ? `${row.requestedBy}, yes from ${row.decidedBy ?? "–"}` : "–"}
          </Cell>
        </tr>
      ))}
    </Table>
  );
}

function Side({ minor, currency }: { minor: number; currency: string }) {
  return minor === 0 ? null : <Amount minor={minor} currency={currency} />;
}
