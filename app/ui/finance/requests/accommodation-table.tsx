import { Link } from "@remix-run/react";
import { accommodationKinds } from "#app/domain/accommodations/kind.ts";
import type { AccommodationLine } from "#app/operations/views/finance/finance.ts";
import { Amount } from "#app/ui/finance/amount.tsx";
import { Cell, Table } from "#app/ui/finance/table.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { url } from "#app/urls.ts";
import { DueMark } from "./due-mark.tsx";
import { StateTag } from "./state-tag.tsx";

type Props = {
  readonly caption: string;
  readonly lines: readonly AccommodationLine[];
  /** Whether what counts is when it is due, or where it stands. */
  readonly shows: "due" | "state";
  /** Whether several can be picked, inside a form of the page. */
  readonly picks?: boolean;
  readonly now: string;
  readonly timeZone: string;
};

/** Accommodations, one a row; the whole of each is one press away. */
export function AccommodationTable({ caption, lines, shows, picks = false, now, timeZone }: Props) {
  const columns = [
    ...(picks ? [{ words: "Pick", width: "w-12" }] : []),
    { words: shows === "due" ? "Answer by" : "Stands", width: "w-48" },
    { words: "What", width: "w-28" },
    { words: "Amount", end: true, width: "w-36" },
    { words: "For" },
    { words: "Asked by", width: "w-44" },
  ];
  return (
    <Table caption={caption} columns={columns}>
      {lines.map((line) => (
        <tr key={line.id} className="hover:bg-panel">
          {picks && (
            <Cell>
              <input
                type="checkbox"
                name="pick"
                value={`${line.id} ${line.version}`}
                aria-label={`${accommodationKinds[line.kind].label} for ${line.customerName}, ${line.reference}`}
                className="size-5 pointer-coarse:size-7"
              />
            </Cell>
          )}
          <Cell>
            {shows === "due" ? (
              <DueMark at={line.promisedBy} now={now} timeZone={timeZone} />
            ) : (
              <StateTag state={line.state} />
            )}
          </Cell>
          <Cell>
            <Link
              to={url("financeRequest", { id: line.id })}
              className="font-medium text-accent underline underline-offset-2"
            >
              {accommodationKinds[line.kind].label}
            </Link>
          </Cell>
          <Cell end>
            <Amount minor={line.amountMinor} currency={line.currency} />
          </Cell>
          <Cell>
            <span className="font-medium">{line.customerName}</span>
            <span className="block text-quiet">
              {line.subject} · {line.reference}
            </span>
          </Cell>
          <Cell name="Asked by">
            {line.requestedBy.name}
            <span className="block text-quiet">
              <Moment at={line.requestedAt.toISOString()} timeZone={timeZone} />
            </span>
          </Cell>
        </tr>
      ))}
    </Table>
  );
}
