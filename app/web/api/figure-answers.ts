import { z } from "zod";
import { figureNames, figures } from "#app/domain/figures/figure.ts";
import type { CareFigures, FigurePoint } from "#app/operations/views/care-figures.ts";
import { figureGroups } from "#app/operations/views/figure-tallies.ts";
import type { FiguresAsked } from "../figures/wish.ts";

const instant = z.iso.datetime();

const Point = z.strictObject({
  /** The first day of a period, a name, or "All". */
  label: z.string(),
  /** Minutes, a share from 0 to 1, so many each, or minor units; null where nothing was counted. */
  value: z.number().nullable(),
  /** What the value is out of. */
  of: z.int(),
  hits: z.int(),
  sum: z.number(),
  aside: z.int(),
});

/** The figures of a span, each with what it counts (R27). */
export const FiguresAnswer = z.strictObject({
  by: z.enum(figureGroups),
  over: z.enum(["week", "month"]),
  from: instant,
  to: instant,
  currency: z.string(),
  figures: z.array(
    z.strictObject({
      name: z.enum(figureNames),
      label: z.string(),
      definition: z.string(),
      unit: z.enum(["minutes", "share", "each", "money"]),
      better: z.enum(["more", "less"]),
      whole: Point,
      points: z.array(Point),
    }),
  ),
});

/** Figures as a program reads them. Throws where no period is looked at. */
export function presentFigures(
  { periods, currency, figures: counted }: CareFigures,
  { by, over }: Pick<FiguresAsked, "by" | "over">,
): z.output<typeof FiguresAnswer> {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) throw new Error("no period is looked at");
  return {
    ...{ by, over, currency },
    from: first.startsAt.toISOString(),
    to: last.endsAt.toISOString(),
    figures: counted.map(({ name, whole, points }) => {
      const { label, definition, unit, better } = figures[name];
      const told = { whole: presentPoint(whole), points: points.map(presentPoint) };
      return { name, label, definition, unit, better, ...told };
    }),
  };
}

function presentPoint({ label, value, of, hits, sum, aside }: FigurePoint) {
  return { label, value, of, hits, sum, aside };
}
