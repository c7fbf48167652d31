import { Link } from "@remix-run/react";
import { orderStates } from "#app/domain/accommodations/order.ts";
import type { Difference } from "#app/domain/accommodations/reconcile.ts";
import type { ReconciliationView } from "#app/operations/views/finance/providers.ts";
import { Amount } from "#app/ui/finance/amount.tsx";
import { Cell, RowHead, Table } from "#app/ui/finance/table.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { url } from "#app/urls.ts";
import { differenceWords } from "./provider-words.ts";

type Props = {
  readonly runs: readonly ReconciliationView[];
  readonly labels: Readonly<Record<string, string>>;
  readonly timeZone: string;
};

/** The newest comparison with each provider: one line a difference. */
export function Reconciliations({ runs, labels, timeZone }: Props) {
  if (runs.length === 0) {
    return <p className="text-sm text-quiet">Not compared yet. No provider outside was asked.</p>;
  }
  return runs.map((run) => (
    <article key={run.provider} className="grid gap-2">
      <h3 className="font-medium">{labels[run.provider] ?? run.provider}</h3>
      <p className="text-sm text-quiet">
        Compared <Moment at={run.ranAt.toISOString()} timeZone={timeZone} />: {run.checked}{" "}
        {run.checked === 1 ? "order" : "orders"} of ours since{" "}
        <Moment at={run.from.toISOString()} timeZone={timeZone} />.
      </p>
      {run.failed && <Notice look="alarm">It could not be compared: {run.failed}</Notice>}
      {!run.failed && run.differences.length === 0 && (
        <p className="text-sm">Their list and ours agree.</p>
      )}
      {run.differences.length > 0 && (
        <Table
          caption={`Differences with ${labels[run.provider] ?? run.provider}`}
          columns={[
            { words: "What" },
            { words: "Case" },
            { words: "With us" },
            { words: "With them" },
          ]}
        >
          {run.differences.map((each) => (
            <Line key={`${each.kind} ${each.externalId} ${each.theirs?.reference}`} each={each} />
          ))}
        </Table>
      )}
    </article>
  ));
}

function Line({ each: { kind, caseReference, ours, theirs, externalId } }: { each: Difference }) {
  return (
    <tr>
      <RowHead>{differenceWords[kind]}</RowHead>
      <Cell name="Case">
        {caseReference ? (
          <Link
            to={url("deskCase", { reference: caseReference })}
            className="text-accent underline"
          >
            {caseReference}
          </Link>
        ) : (
          <span className="break-all text-quiet">{externalId}</span>
        )}
      </Cell>
      <Cell name="With us">
        {ours ? (
          <>
            <Amount minor={ours.amountMinor} currency={ours.currency} />,{" "}
            {orderStates[ours.state].label.toLowerCase()}
          </>
        ) : (
          "—"
        )}
      </Cell>
      <Cell name="With them">
        {theirs ? (
          <>
            <Amount minor={theirs.amountMinor} currency={theirs.currency} />, {theirs.state},{" "}
            <span className="break-all text-quiet">{theirs.reference}</span>
          </>
        ) : (
          "—"
        )}
      </Cell>
    </tr>
  );
}
