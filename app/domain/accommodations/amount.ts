import { decimalsOf, isCurrency, largestAmountMinor } from "./currency.ts";

const amountProblems = [
  "unknown-currency",
  "not-an-amount",
  "negative",
  "zero",
  "too-many-decimals",
  "too-large",
] as const;

/** Why an amount cannot be given. */
export type AmountProblem = (typeof amountProblems)[number];

/** Whether a refusal is about the amount alone. */
export function isAmountProblem(reason: string): reason is AmountProblem {
  return amountProblems.some((name) => name === reason);
}

export type ParsedAmount =
  | { readonly ok: true; readonly amountMinor: number }
  | { readonly ok: false; readonly reason: AmountProblem };

const plain = /^(\d{1,15})(?:[.,](\d+))?$/;
const long = /^\d{16,}([.,]\d+)?$/;

/**
 * Reads an amount as people type it, "12,50" or "12.50", into minor units. Both signs are the decimal
 * one: thousands are not grouped, because "1,234" means two things in two countries. No floating
 * point on the way (MON-1, MON-2).
 */
export function parseAmount(typed: string, currency: string): ParsedAmount {
  const text = typed.trim();
  if (!isCurrency(currency)) return refuse("unknown-currency");
  if (/^[-−–]\s*\d/.test(text)) return refuse("negative");
  if (long.test(text)) return refuse("too-large");
  const [, units, fraction = ""] = plain.exec(text) ?? [];
  if (units === undefined) return refuse("not-an-amount");
  const decimals = decimalsOf(currency);
  if (fraction.length > decimals) return refuse("too-many-decimals");
  const amountMinor = Number(units + fraction.padEnd(decimals, "0"));
  if (amountMinor === 0) return refuse("zero");
  return amountMinor > largestAmountMinor(currency)
    ? refuse("too-large")
    : { ok: true, amountMinor };
}

function refuse(reason: AmountProblem): ParsedAmount {
  return { ok: false, reason };
}

/** Why an amount in minor units cannot be given, or null: for programs, which send integers. */
export function amountProblem(amountMinor: number, currency: string): AmountProblem | null {
  if (!isCurrency(currency)) return "unknown-currency";
  if (!Number.isInteger(amountMinor)) return "not-an-amount";
  if (amountMinor < 0) return "negative";
  if (amountMinor === 0) return "zero";
  return amountMinor > largestAmountMinor(currency) ? "too-large" : null;
}

/** "12.50" for 1250 EUR, "1250" for 1250 JPY: digits only, for files, forms and programs. */
export function plainAmount(amountMinor: number, currency: string): string {
  const decimals = decimalsOf(currency);
  const digits = String(Math.abs(amountMinor)).padStart(decimals + 1, "0");
  const sign = amountMinor < 0 ? "-" : "";
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** "1,234.50 EUR", for people: the code and not the sign, because a dollar has many countries. */
export function amountForPeople(amountMinor: number, currency: string): string {
  const [units = "", fraction] = plainAmount(amountMinor, currency).split(".");
  const grouped = units.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${fraction === undefined ? grouped : `${grouped}.${fraction}`} ${currency}`;
}
