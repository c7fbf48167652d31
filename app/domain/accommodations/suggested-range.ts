import { type Fault, faults } from "../cases/fault.ts";
import { type Severity, severities } from "../clock/severity.ts";
import { amountForPeople } from "./amount.ts";
import { largestAmountMinor } from "./currency.ts";

/** From and to, in minor units of one currency; both are fair. */
export type Range = { readonly fromMinor: number; readonly toMinor: number };

/** What leads say is fair in one currency. Percents are whole; 100 leaves the base as it is. */
export type RangeTable = {
  readonly currency: string;
  readonly bases: Readonly<Record<Severity, Range>>;
  readonly faultPercents: Readonly<Record<Fault, number>>;
  /** Added for each earlier failure, chase and broken promise, up to `mostAdded` in all. */
  readonly addedForRepeat: number;
  readonly addedForChase: number;
  readonly addedForBrokenPromise: number;
  readonly mostAdded: number;
  /** Added for a customer of any tier above the standard one. */
  readonly addedForTier: number;
};

export type RangeFacts = {
  readonly severity: Severity;
  readonly fault: Fault;
  /** Earlier failures of the same product (R23). */
  readonly repeats: number;
  /** How often she had to ask, in all (R9). */
  readonly chases: number;
  readonly brokenPromises: number;
  readonly tier: string;
};

export type SuggestedRange = Range & {
  readonly currency: string;
  /** Why it is this, a sentence each. */
  readonly reasons: readonly string[];
};

/** What is fair for the trouble (R17): severity × fault × what we did to her since, and why. */
export function suggestRange(table: RangeTable, facts: RangeFacts): SuggestedRange {
  const { currency } = table;
  const base = table.bases[facts.severity];
  const added = additions(table, facts);
  const sum = added.reduce((total, { percent }) => total + percent, 0);
  const capped = Math.min(sum, table.mostAdded);
  const tier = facts.tier === "standard" ? 0 : table.addedForTier;
  const percent = table.faultPercents[facts.fault] + capped + tier;
  const scaled = (minor: number) =>
    Math.min(Math.max(percentOf(minor, percent), 1), largestAmountMinor(currency));
  const words = (minor: number) => amountForPeople(minor, currency);
  return {
    currency,
    fromMinor: scaled(base.fromMinor),
    toMinor: scaled(base.toMinor),
    reasons: [
      `${severities[facts.severity].label} severity: ${words(base.fromMinor)} to ${words(base.toMinor)}.`,
      faultReason(facts.fault, table.faultPercents[facts.fault]),
      ...added.map((each) => `${each.why}: ${each.percent} % more.`),
      ...(capped < sum ? [`No more than ${table.mostAdded} % is added for these.`] : []),
      ...(tier > 0 ? [`Customer tier ${facts.tier}: ${tier} % more.`] : []),
    ],
  };
}

function additions(table: RangeTable, { repeats, chases, brokenPromises }: RangeFacts) {
  const counted = [
    { count: repeats, each: table.addedForRepeat, why: `It failed ${times(repeats)} before` },
    { count: chases, each: table.addedForChase, why: `The customer had to ask ${times(chases)}` },
    {
      count: brokenPromises,
      each: table.addedForBrokenPromise,
      why: `We broke a promise ${times(brokenPromises)}`,
    },
  ];
  return counted
    .filter(({ count, each }) => count > 0 && each > 0)
    .map(({ count, each, why }) => ({ why, percent: count * each }));
}

function faultReason(fault: Fault, percent: number): string {
  const label = `Fault: ${faults[fault].label.toLowerCase()}`;
  return percent === 100 ? `${label}.` : `${label}: ${percent} % of it.`;
}

function times(count: number): string {
  return ["never", "once", "twice"][count] ?? `${count} times`;
}

/** Whole numbers only (MON-1); a half goes up. */
function percentOf(minor: number, percent: number): number {
  const hundredfold = minor * percent + 50;
  return (hundredfold - (hundredfold % 100)) / 100;
}

/** Whether an amount is below or above what is suggested; null inside it. */
export function outsideOf(range: Range, amountMinor: number): "below" | "above" | null {
  if (amountMinor < range.fromMinor) return "below";
  return amountMinor > range.toMinor ? "above" : null;
}
