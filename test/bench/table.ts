/** One line of the table: what was measured, against what, and what we aim at. */
export type Row = {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  /** The bare limit, measured in the same run; null where there is none. */
  readonly limit: number | null;
  /** What to reach: a share of the limit, or a bound on the figure itself. */
  readonly aim: { readonly atLeastOfLimit: number } | { readonly atMost: number } | null;
};

/** Prints rows as a table for people. A missed aim is said, not hidden. */
export function printTable(rows: readonly Row[]): void {
  const cells = [["what", "measured", "limit", "ratio", "aim", ""], ...rows.map(describe)];
  const widths =
    cells[0]?.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0))) ?? [];
  for (const row of cells) {
    console.log(
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    );
  }
}

function describe({ what, measured, unit, limit, aim }: Row): string[] {
  const ratio = limit === null ? null : measured / limit;
  return [
    what,
    `${round(measured)} ${unit}`,
    limit === null ? "" : `${round(limit)} ${unit}`,
    ratio === null ? "" : ratio.toFixed(2),
    aim === null ? "" : "atMost" in aim ? `<= ${aim.atMost} ${unit}` : `>= ${aim.atLeastOfLimit}`,
    aim === null ? "" : reached(measured, ratio, aim) ? "reached" : "MISSED",
  ];
}

function reached(measured: number, ratio: number | null, aim: NonNullable<Row["aim"]>): boolean {
  return "atMost" in aim ? measured <= aim.atMost : (ratio ?? 0) >= aim.atLeastOfLimit;
}

function round(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en-GB") : value.toPrecision(3);
}
