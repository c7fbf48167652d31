import { useId } from "react";
import { figures } from "#app/domain/figures/figure.ts";
import type { Figure, FigurePoint } from "#app/operations/views/care-figures.ts";
import { NumberTable } from "#app/ui/desk/number-table.tsx";
import type { ChartDrawing } from "./chart-drawing.ts";
import { figureWords, periodWords } from "./figure-words.ts";
import { LineChart } from "./line-chart.tsx";

type Props = {
  readonly figure: Figure;
  /** Null where teams, partners or products stand side by side. */
  readonly drawing: ChartDrawing | null;
  readonly over: "week" | "month";
  readonly currency: string;
  /** What the rows of its table are named by. */
  readonly named: string;
};

/** One figure: what it is, its value over the whole span, the picture, and the same numbers as a table. */
export function FigureCard({ figure, drawing, over, currency, named }: Props) {
  const heading = useId();
  const { name, whole, points } = figure;
  const { label, definition, aside } = figures[name];
  // Counted, and yet of no partner or product: then there is nobody to stand side by side.
  const isNothing = (whole.of === 0 && whole.aside === 0) || (!drawing && points.length === 0);
  return (
    <section
      aria-labelledby={heading}
      className="grid min-w-0 content-start gap-3 border-t border-line pt-5 break-inside-avoid"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={heading} className="text-lg font-semibold">
          {label}
        </h2>
        <p className="text-2xl font-semibold tabular-nums">
          {figureWords(name, whole.value, currency)}
          {whole.thin && <span className="ms-2 text-sm font-normal text-quiet">of few</span>}
        </p>
      </div>
      <p className="max-w-prose text-sm text-quiet">{definition}</p>
      {isNothing ? (
        <p className="rounded-md border border-line bg-paper px-4 py-6 text-quiet">
          Nothing of this in the time that is looked at.
        </p>
      ) : (
        <>
          {drawing && (
            <LineChart
              {...{ name, drawing, over, currency }}
              saying={sayingOf(figure, over, currency)}
            />
          )}
          <Numbers {...{ figure, over, currency, named, aside }} isOpen={drawing === null} />
        </>
      )}
    </section>
  );
}

/** "Updates on time: 83 % over all; last 90 %, from the week of 2 Mar." */
function sayingOf({ name, whole, points }: Figure, over: Props["over"], currency: string): string {
  const last = points.findLast(({ value }) => value !== null);
  const all = `${figures[name].label}: ${figureWords(name, whole.value, currency)} over all`;
  if (!last) return `${all}.`;
  const when = over === "week" ? "in the week from" : "in";
  return `${all}; ${figureWords(name, last.value, currency)} ${when} ${periodWords(last.label, over)}. The numbers stand below.`;
}

type NumbersProps = Omit<Props, "drawing"> & {
  readonly aside: string | null;
  readonly isOpen: boolean;
};

function Numbers({ figure, over, currency, named, aside, isOpen }: NumbersProps) {
  const { name, points } = figure;
  const { label, of, unit } = figures[name];
  const isTime = !isOpen;
  // Four of ten is less than half a bar, also where nobody has more.
  const whole = unit === "share" ? 1 : 0;
  const most = Math.max(whole, ...points.map(({ value }) => value ?? 0));
  const cellsOf = (point: FigurePoint) => [
    `${figureWords(name, point.value, currency)}${point.thin ? " *" : ""}`,
    ...(isTime ? [] : [<Bar key="bar" share={most > 0 ? (point.value ?? 0) / most : 0} />]),
    point.of.toLocaleString("en-GB"),
    ...(aside ? [point.aside.toLocaleString("en-GB")] : []),
  ];
  const shown = isTime ? points.toReversed() : points;
  const columns = [
    "Value",
    ...(isTime ? [] : ["Beside each other"]),
    of,
    ...(aside ? [aside] : []),
  ];
  const table = (
    <NumberTable
      caption={`${label}, by ${named.toLowerCase()}`}
      named={named}
      columns={columns}
      rows={shown.map((point) => ({
        key: point.key,
        name: isTime ? periodWords(point.label, over) : <bdi>{point.label}</bdi>,
        cells: cellsOf(point),
      }))}
    />
  );
  if (isOpen) return table;
  return (
    <details className="numbers">
      <summary className="cursor-pointer py-1 text-sm text-accent">The same as numbers</summary>
      <div className="mt-2">{table}</div>
    </details>
  );
}

function Bar({ share }: { share: number }) {
  return (
    <svg aria-hidden="true" className="inline-block h-2.5 w-24 sm:w-40">
      <rect width="100%" height="100%" rx="3" className="fill-panel" />
      <rect width={`${Math.round(share * 100)}%`} height="100%" rx="3" className="fill-accent" />
    </svg>
  );
}
