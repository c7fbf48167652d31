import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import { type FigureName, figures } from "#app/domain/figures/figure.ts";
import type { Figure } from "#app/operations/views/care-figures.ts";
import { type ChartDrawing, chartFrame } from "#app/ui/figures/chart-drawing.ts";

const { width, height, left, right, top, bottom } = chartFrame;

/** One line over time, drawn here so that no drawing library goes to a browser. Where nothing was counted it breaks. */
export function drawChart({ name, points }: Figure): ChartDrawing {
  const most = Math.max(0, ...points.map(({ value }) => value ?? 0));
  const step = stepOf(name, most);
  const up = scaleLinear()
    .domain([0, name in shares ? 1 : most / step || 1])
    .range([height - bottom, top]);
  if (!(name in shares)) up.nice(3);
  const along = scalePoint()
    .domain(points.map(({ key }) => key))
    .range([left, width - right]);
  const at = (key: string) => round(along(key) ?? left);
  const y = (value: number) => round(up(value / step));
  const draw = line<Figure["points"][number]>(
    ({ key }) => at(key),
    ({ value }) => y(value ?? 0),
  ).defined(({ value }) => value !== null);
  return {
    path: draw(points) ?? "",
    dots: points.flatMap(({ key, value, thin }) =>
      value === null ? [] : [{ key, x: at(key), y: y(value), thin }],
    ),
    across: up.ticks(3).map((tick) => ({ y: round(up(tick)), value: tick * step })),
    below: points
      .filter((_, place) => (points.length - 1 - place) % 4 === 0)
      .map(({ key, label }) => ({ x: at(key), label })),
  };
}

const shares = Object.fromEntries(
  Object.entries(figures).filter(([, { unit }]) => unit === "share"),
);

const round = (value: number) => Math.round(value * 10) / 10;

/** Minutes are told in hours or days where they are many; the lines across go by that. */
function stepOf(name: FigureName, most: number): number {
  const { unit } = figures[name];
  if (unit === "money") return 100;
  if (unit !== "minutes") return 1;
  return most < 120 ? 1 : most < 2 * 1_440 ? 60 : 1_440;
}
