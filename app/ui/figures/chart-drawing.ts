/** The size of a chart in its own units, and the room for what stands beside its lines. */
export const chartFrame = {
  width: 480,
  height: 190,
  left: 68,
  right: 14,
  top: 14,
  bottom: 30,
} as const;

/** A line over time, as it is drawn. */
export type ChartDrawing = {
  readonly path: string;
  readonly dots: readonly {
    readonly key: string;
    readonly x: number;
    readonly y: number;
    /** From fewer than five: hollow. */
    readonly thin: boolean;
  }[];
  readonly across: readonly { readonly y: number; readonly value: number }[];
  readonly below: readonly { readonly x: number; readonly label: string }[];
};
