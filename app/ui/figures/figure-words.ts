import { type FigureName, figures } from "#app/domain/figures/figure.ts";
import { moneyWords } from "#app/ui/desk/money.ts";

/** A value as staff read it: "3.5 h", "83 %", "0.4", "€12.50"; a dash of nothing. */
export function figureWords(name: FigureName, value: number | null, currency: string): string {
  if (value === null) return "–";
  const { unit } = figures[name];
  if (unit === "minutes") return durationWords(value);
  if (unit === "share") return `${Math.round(value * 100)} %`;
  return unit === "money" ? moneyWords(Math.round(value), currency) : plain(value, 2);
}

function durationWords(minutes: number): string {
  if (minutes === 0) return "0 min";
  if (minutes < 120) return `${plain(minutes, 0)} min`;
  return minutes < 2 * 1_440 ? `${plain(minutes / 60, 1)} h` : `${plain(minutes / 1_440, 1)} days`;
}

const plain = (value: number, digits: number) =>
  value.toLocaleString("en-GB", { maximumFractionDigits: digits });

/** "2 Mar" for the first day of a week, "Mar 2026" for that of a month. */
export function periodWords(from: string, over: "week" | "month"): string {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: "UTC",
    month: "short",
    ...(over === "week" ? { day: "numeric" } : { year: "2-digit" }),
  });
  return format.format(new Date(`${from}T12:00:00Z`));
}
