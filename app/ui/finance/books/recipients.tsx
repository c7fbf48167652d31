import type { GiftRecipient, RecipientCount } from "#app/operations/views/finance/books.ts";
import { Amount } from "#app/ui/finance/amount.tsx";
import { Cell, RowHead, Table } from "#app/ui/finance/table.tsx";

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
          <RowHead>
            <Amount minor={limitMinor} currency={currency} />
          </RowHead>
          <Cell end name="People above it">
            {recipients}
          </Cell>
          <Cell end name="What they were given">
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
          <RowHead>
            <bdi>{each.name}</bdi>
          </RowHead>
          <Cell name="Reached at">{each.email ?? each.phone ?? "–"}</Cell>
          <Cell end name="Gift cards">
            {each.cards}
          </Cell>
          <Cell end name="In all">
            <Amount minor={each.amountMinor} currency={each.currency} />
          </Cell>
        </tr>
      ))}
    </Table>
  );
}
