import { namesOf } from "../names-of.ts";

type FigureRule = {
  readonly label: string;
  /** What is counted, and what is not: stands beside the figure wherever it is shown. */
  readonly definition: string;
  readonly unit: "minutes" | "share" | "each" | "money";
  /** Which way is good. */
  readonly better: "more" | "less";
  /** What `of` counts, and what stands aside. */
  readonly of: string;
  readonly aside: string | null;
};

function defineFigures<const Name extends string>(table: Readonly<Record<Name, FigureRule>>) {
  return table;
}

/** What is measured (R27): this table is the only place that lists it. How each is counted: `tally.ts`. */
export const figures = defineFigures({
  "time-to-human": {
    label: "Time to a human",
    definition:
      "From the moment a case is opened to the first word of a person, in the middle: half are faster. The acknowledgement is no person; cases nobody has spoken on yet stand aside.",
    unit: "minutes",
    better: "less",
    of: "Cases",
    aside: "Still waiting",
  },
  "updates-on-time": {
    label: "Updates on time",
    definition:
      "Of all times the customer was shown for the next word, those by which she heard from us. By the day it was due; a time that is still to come is not counted.",
    unit: "share",
    better: "more",
    of: "Times shown",
    aside: null,
  },
  "promises-kept": {
    label: "Promises kept",
    definition:
      "Kept in time, out of all whose time came. Kept late counts as broken; moved and told in time counts neither way and stands aside.",
    unit: "share",
    better: "more",
    of: "Promises",
    aside: "Moved in time",
  },
  "chases-per-case": {
    label: "Chases per case",
    definition:
      "How often customers had to ask while no word of ours had come, on cases put right in this time. Answers we asked for, and thanks, are no chase. The target is zero.",
    unit: "each",
    better: "less",
    of: "Cases put right",
    aside: null,
  },
  "follow-ups-done": {
    label: "Both follow-ups done",
    definition:
      "Of cases whose second follow-up was due, those with both mails sent and both calls made, counted three days after it was due. Where one was held or called off the case stands aside.",
    unit: "share",
    better: "more",
    of: "Cases",
    aside: "Held",
  },
  "still-a-customer": {
    label: "Still a customer at 90 days",
    definition:
      "Yes out of yes and no, by the ninetieth day after the case was closed. Where nobody knows or has answered, the case stands aside.",
    unit: "share",
    better: "more",
    of: "Answers",
    aside: "Not known",
  },
  "cost-per-kept-customer": {
    label: "Cost per kept customer",
    definition:
      "What was given, as the ledger has it, on cases whose ninetieth day came, for each customer who is still one. What was given to those we lost is in it; gifts that came back are not.",
    unit: "money",
    better: "less",
    of: "Kept customers",
    aside: null,
  },
});

export type FigureName = keyof typeof figures;
export const figureNames = namesOf(figures);

/** What was counted of one figure, for one week or one team. */
export type Tally = {
  /** What the value is out of. */
  readonly of: number;
  readonly hits: number;
  /** Chases, or money in minor units. */
  readonly sum: number;
  /** In minutes; null where there is none. */
  readonly median: number | null;
  readonly aside: number;
};

/** The value of what was counted: minutes, a share from 0 to 1, so many each, or minor units. Null of nothing. */
export function figureValue(name: FigureName, { of, hits, sum, median }: Tally): number | null {
  if (of === 0) return null;
  const { unit } = figures[name];
  if (unit === "minutes") return median;
  return unit === "share" ? hits / of : sum / of;
}

/** A value of fewer than five is one bad day, or one good one: it is marked wherever it is shown. */
export function isThin({ of }: Pick<Tally, "of">): boolean {
  return of > 0 && of < 5;
}
