/** One run of the simulation. The same options give the same story. */
export type SimulationOptions = {
  readonly seed: number;
  readonly cases: number;
  readonly days: number;
  /** Breaks the product on purpose, to see that the checks see it. */
  readonly sabotage?: Sabotage;
  readonly onDay?: (day: number) => void;
};

export const sabotages = ["no-ladder", "nobody-climbs"] as const;
export type Sabotage = (typeof sabotages)[number];

/** Monday, 2 March 2026, 00:00 UTC. */
export const beginning = new Date("2026-03-02T00:00:00Z");
export const stepMs = 30 * 60_000;
export const hour = 3_600_000;
export const day = 24 * hour;
