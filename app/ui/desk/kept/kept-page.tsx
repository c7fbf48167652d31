import { Link } from "@remix-run/react";
import type { KeptRate } from "#app/operations/views/desk/kept-rates.ts";
import type { Satisfaction } from "#app/operations/views/desk/satisfaction.ts";
import { NumberTable } from "#app/ui/desk/number-table.tsx";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { url } from "#app/urls.ts";
import { SatisfactionTable } from "./satisfaction-table.tsx";

export type KeptOf = "person" | "team" | "partner";
type Team = { readonly id: string; readonly name: string };
type KeptPageProps = {
  readonly of: KeptOf;
  readonly days: number;
  readonly rates: readonly KeptRate[];
  readonly said: readonly Satisfaction[];
  /** Theirs alone; null for the whole house. */
  readonly team: Team | null;
};

const kinds = [
  ["person", "By person"],
  ["team", "By team"],
  ["partner", "By partner"],
] as const;
const spans = [30, 90, 365];

/** Promises kept, by whoever gave their word (R7, R27). */
export function KeptPage({ of, days, rates, said, team }: KeptPageProps) {
  return (
    <>
      <PageHead title="Promises kept">
        <Choices
          label="By whom"
          now={of}
          team={team}
          choices={kinds.map(([to, label]) => [to, label, days])}
        />
      </PageHead>
      <p className="mb-2 max-w-3xl text-quiet">
        Kept in time, out of all whose time came. Moved and told in time counts neither way; kept
        late counts as broken. The lowest stands first.
      </p>
      {team && (
        <p className="mb-2">
          {team.name} alone.{" "}
          <Link to={keptUrl(of, days, null)} className="text-accent underline">
            The whole house
          </Link>
        </p>
      )}
      <Choices
        label="How long"
        now={String(days)}
        team={team}
        choices={spans.map((span) => [of, `${span} days`, span])}
      />
      {rates.length === 0 ? (
        <p className="mt-4 rounded-md border border-line bg-paper px-6 py-8">
          Nothing was promised in this time.
        </p>
      ) : (
        <div className="mt-4">
          <NumberTable
            caption={`Promises kept in the last ${days} days`}
            named="Who"
            columns={of === "partner" ? [...ofPromises, ...ofPartner] : ofPromises}
            rows={rates.map((rate) => toRow(rate, of))}
          />
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
  readonly team: Team | null;
  readonly choices: readonly Choice[];
};

function keptUrl(of: KeptOf, days: number, team: Team | null): string {
  return `${url("deskKept")}?of=${of}&days=${days}${team ? `&team=${team.id}` : ""}`;
}

function Choices({ label, now, team, choices }: ChoicesProps) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-1">
      {choices.map(([of, words, days]) => {
        const isNow = now === of || now === String(days);
        return (
          <Link
            key={words}
            to={keptUrl(of, days, team)}
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

const ofPromises = ["Rate", "Kept", "Late", "Broken", "Moved", "Taken back", "Open"];
const ofPartner = ["Asked", "In time", "Late to us", "Silences"];

function toRow({ id, name, count, record }: KeptRate, of: KeptOf) {
  const { kept, "kept-late": late, broken, moved, withdrawn, open, warned, rate } = count;
  const { asked = 0, inTime = 0, late: lateToUs = 0, silences = 0 } = record ?? {};
  const promised = [kept, late, broken, moved, withdrawn, open + warned];
  const numbers = of === "partner" ? [...promised, asked, inTime, lateToUs, silences] : promised;
  const cells = [percent(rate), ...numbers.map((number) => number.toLocaleString("en-GB"))];
  return { key: id, name, cells, alarm: isLow(rate) };
}

const isLow = (rate: number | null) => rate !== null && rate < 0.8;
const percent = (rate: number | null) => (rate === null ? "–" : `${Math.round(rate * 100)} %`);
