import type { CareFigures } from "#app/operations/views/care-figures.ts";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import type { ChartDrawing } from "./chart-drawing.ts";
import { FigureCard } from "./figure-card.tsx";
import { FiguresFilter, type FiguresFilterProps } from "./figures-filter.tsx";

type Props = FiguresFilterProps & {
  readonly figures: CareFigures["figures"];
  /** By the name of the figure; empty where groups stand side by side. */
  readonly drawings: Readonly<Record<string, ChartDrawing>>;
  readonly currency: string;
  /** Who sees only what it cost. */
  readonly costOnly: boolean;
};

const rowsNamed: Readonly<Record<string, string>> = {
  team: "Team",
  partner: "Partner",
  product: "Product",
};

/** How well we look after those we failed (R27): each figure with what it counts beside it. */
export function FiguresPage(props: Props) {
  const { figures, drawings, currency, filters, costOnly } = props;
  const over = filters.over === "month" ? "month" : "week";
  const named = rowsNamed[filters.by] ?? (over === "month" ? "Month" : "Week from");
  return (
    <>
      <PageHead title="Figures" />
      <FiguresFilter {...props} />
      <div
        className={`grid grid-cols-1 gap-x-12 gap-y-8 print:block print:*:mb-8 print:lg:columns-2 ${costOnly ? "max-w-2xl" : "lg:grid-cols-2"}`}
      >
        {figures.map((figure) => (
          <FigureCard
            key={figure.name}
            figure={figure}
            drawing={drawings[figure.name] ?? null}
            {...{ over, currency, named }}
          />
        ))}
      </div>
      <p className="mt-8 max-w-prose text-sm text-quiet">
        A hollow point, or a number with *, is made of fewer than five: one good or bad day. The
        last
        {over === "month" ? " month" : " week"} is not over yet. Nothing here names a customer.
      </p>
    </>
  );
}
