import { namesOf } from "../names-of.ts";
import type { TimeSpan } from "./time-span.ts";

type SeverityRule = {
  readonly label: string;
  /** How often the customer hears from us, news or no news (R6). */
  readonly cadence: TimeSpan;
  /** A first word from a person; the acknowledgement by itself is not one. */
  readonly firstWord: TimeSpan;
  /** An answer to what the customer wrote last. */
  readonly customerReply: TimeSpan;
  readonly resolution: TimeSpan;
};

function defineSeverities<const Severity extends string>(
  table: Readonly<Record<Severity, SeverityRule>>,
) {
  return table;
}

function working(count: number, unit: TimeSpan["unit"]): TimeSpan {
  return { count, unit, counted: "working-time" };
}

function aroundTheClock(count: number, unit: TimeSpan["unit"]): TimeSpan {
  return { count, unit, counted: "around-the-clock" };
}

/** Every severity, the lightest first: this table is the only place that lists them. */
export const severities = defineSeverities({
  low: {
    label: "Low",
    cadence: working(1, "weeks"),
    firstWord: working(1, "days"),
    customerReply: working(2, "days"),
    resolution: working(6, "weeks"),
  },
  normal: {
    label: "Normal",
    cadence: working(2, "days"),
    firstWord: working(4, "hours"),
    customerReply: working(1, "days"),
    resolution: working(3, "weeks"),
  },
  high: {
    label: "High",
    cadence: working(4, "hours"),
    firstWord: working(1, "hours"),
    customerReply: working(2, "hours"),
    resolution: working(5, "days"),
  },
  critical: {
    label: "Critical",
    cadence: aroundTheClock(1, "hours"),
    firstWord: aroundTheClock(30, "minutes"),
    customerReply: aroundTheClock(30, "minutes"),
    resolution: aroundTheClock(2, "days"),
  },
});

export type Severity = keyof typeof severities;

/** The names, the lightest first. */
export const severityNames = namesOf(severities);

/** 0 for the lightest; grows with the weight. */
export function severityRank(severity: Severity): number {
  return severityNames.indexOf(severity);
}

/** One level up; the highest stays where it is. */
export function raiseSeverity(severity: Severity): Severity {
  return severityNames[severityRank(severity) + 1] ?? severity;
}
