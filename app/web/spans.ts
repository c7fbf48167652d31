import type { SpanProblem } from "#app/domain/clock/time-span.ts";
import { spanSentences } from "#app/operations/clock/span-field.ts";
import { textOf } from "./intents.ts";

/** A span of time as a form sends it: fields "name.count", "name.unit" and "name.counted". */
export function spanOf(form: FormData, name: string) {
  const part = (which: string) => textOf(form, `${name}.${which}`).trim();
  const count = part("count");
  return { count: count === "" ? "none" : count, unit: part("unit"), counted: part("counted") };
}

/** A refusal that is about a span, at its field; null for any other. */
export function spanFaults(name: string, reason: string): Record<string, string> | null {
  if (!Object.hasOwn(spanSentences, reason)) return null;
  return { [`${name}.count`]: spanSentences[reason as SpanProblem] };
}
