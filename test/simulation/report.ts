import { sumFigures } from "./figures.ts";
import type { Ending } from "./house.ts";
import { type Late, sumLateness } from "./lateness.ts";

/** The figures of all houses together, for the terminal. */
export function reportLines(endings: readonly Ending[]): readonly string[] {
  const figures = sumFigures(endings.map(({ outcome }) => outcome));
  const lateness = sumLateness(endings.flatMap((ending) => ending.lateness));
  const { opened, words, chases, promises, plans, resolved, mails, bounced } = figures;
  return [
    `  cases        ${opened} opened, ${resolved} put right`,
    `  words        ${words}, chases ${chases}, promises ${promises}, other ways ${plans}`,
    `  mails        ${mails} handed over, ${bounced} came back`,
    `  alerts       ${figures.alerts} to named people, taken ${figures.taken} times`,
    `  workers      ${figures.crashes} crashes, ${figures.stepsWithoutWorker} half hours with none up`,
    `  checks       ${figures.checks}; late words seen ${figures.lateSeen} times, ${figures.pagesRead} pages read`,
    ...lateness.map(lateLine),
    `  forgotten    ${figures.forgotten.length}`,
  ];
}

function lateLine({ metric, rounds, late, hours, longest }: Late): string {
  const inHours = `${Math.round(hours)} hours late in all, the longest ${Math.round(longest)}`;
  return `  ${metric.padEnd(12)} ${rounds}, of which ${late} late: ${inHours}`;
}
