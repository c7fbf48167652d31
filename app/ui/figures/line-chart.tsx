import type { FigureName } from "#app/domain/figures/figure.ts";
import { type ChartDrawing, chartFrame } from "./chart-drawing.ts";
import { figureWords, periodWords } from "./figure-words.ts";

type Props = {
  readonly name: FigureName;
  readonly drawing: ChartDrawing;
  readonly over: "week" | "month";
  readonly currency: string;
  /** What the picture says in one sentence, for those who cannot see it; its numbers stand in the table. */
  readonly saying: string;
};

const { width, height, left, right, bottom } = chartFrame;
// In the chart's own units, which a phone shows smaller: so that the words stay readable on both.
const words = "fill-quiet text-[17px] sm:text-[11px]";

/** A plain line over time. Its colours are those of the page, also in the dark and on paper. */
export function LineChart({ name, drawing, over, currency, saying }: Props) {
  const { path, dots, across, below } = drawing;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={saying} className="w-full">
      {across.map(({ y, value }) => (
        <g key={value}>
          <line x1={left - 6} x2={width - right + 6} y1={y} y2={y} className="stroke-line" />
          <text x={left - 12} y={y} dy="0.35em" textAnchor="end" className={words}>
            {figureWords(name, value, currency)}
          </text>
        </g>
      ))}
      {below.map(({ x, label }, place) => (
        <text
          key={label}
          x={x}
          y={height - bottom + 22}
          textAnchor={place === below.length - 1 ? "end" : "middle"}
          className={words}
        >
          {periodWords(label, over)}
        </text>
      ))}
      <path
        d={path}
        fill="none"
        strokeWidth={2.5}
        strokeLinejoin="round"
        className="stroke-accent"
      />
      {dots.map(({ key, x, y, thin }) => (
        <circle
          key={key}
          cx={x}
          cy={y}
          r={3.5}
          strokeWidth={2}
          className={`stroke-accent ${thin ? "fill-paper" : "fill-accent"}`}
        />
      ))}
    </svg>
  );
}
