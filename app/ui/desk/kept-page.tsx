import { Link } from "@remix-run/react";
import type { KeptRate } from "#app/operations/views/kept-rates.ts";
import type { Satisfaction } from "#app/operations/views/satisfaction.ts";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { SatisfactionTable } from "#app/ui/desk/satisfaction-table.tsx";
import { url } from "#app/urls.ts";

export type KeptOf = "person" | "team" | "partner";
type KeptPageProps = {
  readonly of: KeptOf;
  readonly days: number;
  readonly rates: readonly KeptRate[];
  readonly said: readonly Satisfaction[];
};

const kinds = [
  ["person", "By person"],
  ["team", "By team"],
  ["partner", "By partner"],
] as const;
const spans = [30, 90, 365];

/** Promises kept, by whoever gave their word (R7, R27). */
export function KeptPage({ of, days, rates, said }: KeptPageProps) {
  return (
    <>
      <PageHead title="Promises kept">
        <Choices label="By whom" now={of} choices={kinds.map(([to, label]) => [to, label, days])} />
      </PageHead>
      <p className="mb-2 max-w-3xl text-quiet">
        Kept in time, out of all whose time came. Moved and told in time counts neither way; kept
        late counts as broken. The lowest stands first.
      </p>
      <Choices
        label="How long"
        now={String(days)}
        choices={spans.map((span) => [of, `${span} days`, span])}
      />
      {rates.length === 0 ? (
        <p className="mt-4 rounded-md border border-line bg-paper px-6 py-8">
          Nothing was promised in this time.
        </p>
      ) : (
        <div className="mt-4 overflow-x-auto rounded-md border border-line bg-paper">
          <table className="w-full text-sm">
            <caption className="sr-only">Promises kept in the last {days} days</caption>
            <Head of={of} />
            <tbody className="divide-y divide-line">
              {rates.map((rate) => (
                <Line key={rate.id} rate={rate} of={of} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <SatisfactionTable said={said} days={days} />
    </>
  );
}

type Choice = readonly [of: KeptOf, label: string, days: number];
type ChoicesProps = {
  readonly label: string;
  readonly now: string;
  readonly choices: readonly Choice[];
};

function Choices({ label, now, choices }: ChoicesProps) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-1">
      {choices.map(([of, words, days]) => {
        const isNow = now === of || now === String(days);
        return (
          <Link
            key={words}
            to={`${url("deskKept")}?of=${of}&days=${days}`}
            aria-current={isNow ? "page" : undefined}
            className={`rounded-md px-2.5 py-1.5 text-sm no-underline pointer-coarse:py-3 ${isNow ? "bg-paper font-semibold" : "text-quiet hover:text-ink"}`}
          >
            {words}
          </Link>
        );
      })}
    </nav>
  );
}

const cell = "px-3 py-2 text-end tabular-nums";

function Head({ of }: { of: KeptOf }) {
  const ofPromises = ["Rate", "Kept", "Late", "Broken", "Moved", "Taken back", "Open"];
  const ofPartner = ["Asked", "In time", "Late to us", "Silences"];
  const columns = of === "partner" ? [...ofPromises, ...ofPartner] : ofPromises;
  return (
    <thead className="text-quiet">
      <tr>
        <th scope="col" className="px-3 py-2 text-start font-medium">
          Who
        </th>
        {columns.map((column) => (
          <th key={column} scope="col" className="px-3 py-2 text-end font-medium">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Line({ rate: { name, count, record }, of }: { rate: KeptRate; of: KeptOf }) {
  const numbers = [
    ["kept", count.kept],
    ["late", count["kept-late"]],
    ["broken", count.broken],
    ["moved", count.moved],
    ["withdrawn", count.withdrawn],
    ["open", count.open + count.warned],
    ...(of === "partner"
      ? ([
          ["asked", record?.asked ?? 0],
          ["in-time", record?.inTime ?? 0],
          ["late-to-us", record?.late ?? 0],
          ["silences", record?.silences ?? 0],
        ] as const)
      : []),
  ] as const;
  return (
    <tr>
      <th scope="row" className="px-3 py-2 text-start font-medium break-words">
        {name}
      </th>
      <td className={`${cell} font-semibold ${isLow(count.rate) ? "text-alarm" : ""}`}>
        {percent(count.rate)}
      </td>
      {numbers.map(([key, number]) => (
        <td key={key} className={cell}>
          {number.toLocaleString("en-GB")}
        </td>
      ))}
    </tr>
  );
}

const isLow = (rate: number | null) => rate !== null && rate < 0.8;
const percent = (rate: number | null) => (rate === null ? "–" : `${Math.round(rate * 100)} %`);
