type TalkLineProps = {
  /** A day each, the last one up to now. */
  readonly days: readonly { readonly ours: number; readonly hers: number }[];
};

const step = 6;
const middle = 12;
const most = 4;
const tallest = middle - 1;

/** Who spoke lately, a day a bar: our words above the line, the customer's below it (R6, R9). */
export function TalkLine({ days }: TalkLineProps) {
  const width = days.length * step;
  const tall = (count: number) => 3 + (Math.min(count, most) / most) * (tallest - 3);
  return (
    <svg
      viewBox={`0 0 ${width} ${middle * 2}`}
      role="img"
      aria-label={saying(days)}
      className="h-6 w-21 shrink-0"
    >
      <title>{saying(days)}</title>
      <line x1="0" x2={width} y1={middle} y2={middle} className="stroke-edge" strokeWidth="1" />
      {days.map(({ ours, hers }, day) => {
        const x = day * step + 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place
          <g key={day}>
            {ours > 0 && (
              <rect
                x={x}
                y={middle - tall(ours)}
                width={step - 2}
                height={tall(ours)}
                className="fill-accent"
              />
            )}
            {hers > 0 && (
              <rect x={x} y={middle} width={step - 2} height={tall(hers)} className="fill-alarm" />
            )}
          </g>
        );
      })}
    </svg>
  );
}

function saying(days: TalkLineProps["days"]): string {
  const ours = days.reduce((sum, day) => sum + day.ours, 0);
  const hers = days.reduce((sum, day) => sum + day.hers, 0);
  const words = (count: number) => (count === 1 ? "one word" : `${count || "no"} words`);
  return `Last ${days.length} days: ${words(ours)} from us, ${words(hers)} from the customer`;
}
