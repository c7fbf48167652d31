import { lowStock } from "#app/domain/accommodations/low-stock.ts";
import type { StockLine, StockWorth } from "#app/operations/views/finance/finance.ts";
import { Amount } from "#app/ui/finance/amount.tsx";
import { Cell, RowHead, Table } from "#app/ui/finance/table.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Tag } from "#app/ui/tag.tsx";

const columns = [
  { words: "Amount" },
  { words: "In stock", end: true },
  { words: "Given", end: true },
  { words: "Over or nearly", end: true },
  { words: "Next one ends" },
  { words: "Look out" },
];

/** Codes in the pool, one row an amount. */
export function StockTable({ stock }: { stock: readonly StockLine[] }) {
  return (
    <Table caption="Gift-card codes in stock" columns={columns}>
      {stock.map((line) => (
        <tr key={`${line.currency} ${line.amountMinor}`}>
          <RowHead>
            <Amount minor={line.amountMinor} currency={line.currency} />
          </RowHead>
          <Cell end name="In stock">
            {line.free}
          </Cell>
          <Cell end name="Given">
            {line.taken}
          </Cell>
          <Cell end name="Over or nearly">
            {line.stale}
          </Cell>
          <Cell name="Next one ends">{line.nextEnd ?? "–"}</Cell>
          <Cell>
            <StockTag line={line} />
          </Cell>
        </tr>
      ))}
    </Table>
  );
}

/** What the stock is worth, counted from the codes and read from the books: one number, or a fault. */
export function StockWorths({ worth }: { worth: readonly StockWorth[] }) {
  return worth.map(({ currency, codesMinor, booksMinor }) =>
    codesMinor === booksMinor ? (
      <p key={currency} className="text-sm text-quiet">
        In stock by the codes and by the books: <Amount minor={codesMinor} currency={currency} />.
      </p>
    ) : (
      <Notice key={currency} look="alarm">
        The codes in stock are worth <Amount minor={codesMinor} currency={currency} />, and the
        books say <Amount minor={booksMinor} currency={currency} />. Compare the files that were
        loaded with the ledger.
      </Notice>
    ),
  );
}

function StockTag({ line: { waiting, free } }: { line: StockLine }) {
  if (waiting > 0) {
    return (
      <Tag look="alarm">{waiting === 1 ? "1 customer waits" : `${waiting} customers wait`}</Tag>
    );
  }
  if (free === 0) return <Tag look="warn">none left</Tag>;
  return free < lowStock ? <Tag look="warn">running low</Tag> : null;
}
