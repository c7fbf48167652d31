import {
  type FigureName,
  figureNames,
  figureValue,
  isThin,
  type Tally,
} from "#app/domain/figures/figure.ts";
import { lastPeriods, type Period } from "#app/domain/figures/periods.ts";
import type { Services } from "../services.ts";
import type { FigureGroup, FiguresWish, KeyedTally } from "./figure-tallies.ts";

export type FigurePoint = Tally & {
  readonly key: string;
  /** What it is called: a name, or the first day of a period. */
  readonly label: string;
  readonly value: number | null;
  /** From fewer than five. */
  readonly thin: boolean;
};

export type Figure = {
  readonly name: FigureName;
  readonly whole: FigurePoint;
  readonly points: readonly FigurePoint[];
};

export type CareFigures = {
  readonly periods: readonly Period[];
  readonly currency: string;
  readonly currencies: readonly string[];
  readonly figures: readonly Figure[];
};

const nothing: Tally = { of: 0, hits: 0, sum: 0, median: null, aside: 0 };

/** The figures of a span (R27), those named, one after the other: they are heavy reading. */
export async function careFiguresOf(
  services: Services,
  wish: FiguresWish,
  names: readonly FigureName[] = figureNames,
): Promise<CareFigures> {
  const { careFigures, settings } = services;
  const now = services.now();
  const periods = lastPeriods(wish.length, now, settings.calendar.timeZone);
  const last = periods.at(-1);
  const edges = [...periods.map(({ startsAt }) => startsAt), ...(last ? [last.endsAt] : [])];
  const currencies = await careFigures.listCurrencies();
  const currency = wish.currency ?? currencies[0] ?? "EUR";
  const labels = await labelsOf(services, wish, periods);
  const figures: Figure[] = [];
  for (const name of names) {
    const tallies = await careFigures.count({ ...wish, figure: name, edges, now, currency });
    figures.push(figureOf(name, wish, tallies, labels));
  }
  return { periods, currency, currencies, figures };
}

type Labels = ReadonlyMap<string, string>;

function figureOf(
  name: FigureName,
  { by }: FiguresWish,
  tallies: readonly KeyedTally[],
  labels: Labels,
): Figure {
  const point = (key: string, label: string, tally: Tally = nothing): FigurePoint => {
    const { of, hits, sum, median, aside } = tally;
    return {
      key,
      label,
      of,
      hits,
      sum,
      median,
      aside,
      value: figureValue(name, tally),
      thin: isThin(tally),
    };
  };
  const of = new Map(tallies.map((tally) => [tally.key, tally]));
  const whole = point("all", "All", of.get(null));
  // Over time every period has its place, also one in which nothing happened.
  if (by === "time") {
    const points = [...labels].map(([key, label]) => point(key, label, of.get(key)));
    return { name, whole, points };
  }
  const groups = tallies.flatMap((tally) =>
    tally.key === null ? [] : [{ ...tally, key: tally.key }],
  );
  const points = groups.map((tally) => point(tally.key, labelOf(labels, by, tally.key), tally));
  return { name, whole, points: points.toSorted((a, b) => b.of - a.of || compare(a, b)) };
}

const compare = (a: FigurePoint, b: FigurePoint) => a.label.localeCompare(b.label);

function labelOf(labels: Labels, by: FigureGroup, key: string): string {
  if (by === "product") return key === "" ? "No product named" : key;
  return labels.get(key) ?? `No ${by}`;
}

async function labelsOf(
  { careFigures }: Services,
  { by }: FiguresWish,
  periods: readonly Period[],
): Promise<Labels> {
  if (by === "time") return new Map(periods.map(({ from }, place) => [String(place), from]));
  if (by === "product") return new Map();
  const { teams, partners } = await careFigures.listChoices();
  return new Map((by === "team" ? teams : partners).map(({ id, name }) => [id, name]));
}
