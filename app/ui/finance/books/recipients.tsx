import type { GiftRecipient, RecipientCount } from "#app/operations/views/finance/books.ts";
import { Amount } from "#app/ui/finance/amount.tsx";
import { Cell, Table } from "#app/ui/finance/table.tsx";

/** How many were given more than is left unreported; no names. */
export function RecipientCounts({ counts }: { counts: readonly RecipientCount[] }) {
  const columns = [
    { words: "Limit" },
    { words: "People above it", end: true },
    { words: "What they were given", end: true },
  ];
  return (
    <Table caption="People above the limit" columns={columns}>
      {counts.map(({ currency, limitMinor, recipients, amountMinor }) => (
        <tr key={currency}>
          <Cell>
            <Amount minor={limitMinor} currency={currency} />
          </Cell>
          <Cell end>{recipients}</Cell>
          <Cell end>
            <Amount minor={amountMinor} currency={currency} />
          </Cell>
        </tr>
      ))}
    </Table>
  );
}

const columns = [
  { words: "Who" },
  { words: "Reached at" },
  { words: "Gift cards", end: true },
  { words: "In all", end: true },
];

/** The people behind the numbers. */
export function RecipientTable({ recipients }: { recipients: readonly GiftRecipient[] }) {
  return (
    <Table caption="Recipients of gift cards above the limit" columns={columns}>
      {recipients.map((each) => (
        <tr key={`${each.customerId} ${each.currency}`}>
          <Cell>
            <bdi>{each.name}</bdi>
          </Cell>
          <Cell>{each.email ?? each.phone ?? "–"}</Cell>
          <Cell end>{each.cards}</Cell>
          <Cell end>
            <Amount minor={each.amountMinor} currency={each.currency} />
          </Cell>
        </tr>
      ))}
    </Table>
  );
}
