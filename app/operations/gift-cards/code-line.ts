import { parseAmount } from "#app/domain/accommodations/amount.ts";
import type { CodeProblem, RefusedLine } from "#app/domain/accommodations/code-problem.ts";
import { comparableCode, goodUntil, isGiftCode } from "#app/domain/accommodations/gift-code.ts";
import { parseDay } from "#app/domain/clock/calendar-day.ts";
import type { CodeLine } from "../ports/accommodations.ts";

export type CheckedCode = {
  readonly line: number;
  readonly code: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly expiresOn: string | null;
};

/** Tells good lines from bad ones; each bad one with the first reason that makes it so. */
export function checkCodeLines(lines: readonly CodeLine[], today: string) {
  const seen = new Set<string>();
  const good: CheckedCode[] = [];
  const refused: RefusedLine[] = [];
  for (const each of lines) {
    const checked = checkLine(each, today);
    const name = comparableCode(each.code);
    if (!checked.ok) refused.push({ line: each.line, reason: checked.reason });
    else if (seen.has(name)) refused.push({ line: each.line, reason: "twice-in-file" });
    else good.push(checked.code);
    if (checked.ok) seen.add(name);
  }
  return { good, refused };
}

type CheckedLine =
  | { readonly ok: true; readonly code: CheckedCode }
  | { readonly ok: false; readonly reason: CodeProblem };

function checkLine(
  { line, code, amount, currency, expires }: CodeLine,
  today: string,
): CheckedLine {
  if (code === "") return { ok: false, reason: "code-missing" };
  if (!isGiftCode(code)) return { ok: false, reason: "code-malformed" };
  const parsed = parseAmount(amount, currency.toUpperCase());
  if (!parsed.ok) return parsed;
  const reason = dayProblem(expires, today);
  if (reason) return { ok: false, reason };
  const { amountMinor } = parsed;
  const expiresOn = expires === "" ? null : expires;
  return {
    ok: true,
    code: { line, code, amountMinor, currency: currency.toUpperCase(), expiresOn },
  };
}

function dayProblem(expires: string, today: string): CodeProblem | null {
  if (expires === "") return null;
  const end = parseDay(expires);
  if (end === null) return "no-such-day";
  if (expires < today) return "expired";
  return expires < goodUntil(today) ? "ends-too-soon" : null;
}
